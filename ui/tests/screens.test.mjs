// The activities and the documents in each look. The other screens are seen where they are tested.

import { after, before } from 'node:test';
import { looks } from './scenes.mjs';
import { LOOKED_AT, SCREENS } from './screens.mjs';
import { program } from './support.mjs';

let it;
before(async () => (it = await program()));
after(() => it.close());

looks({
  what: 'the screens',
  it: () => it,
  ready: (language) => it.register('003-kundepolitik', language),
  ids: 'list|letter',
  scenes: Object.fromEntries(LOOKED_AT.map((name) => [name, SCREENS[name]])),
});
