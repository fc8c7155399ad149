// The screens of the window, for every test that walks them all.

import { activity, rail } from './support.mjs';

/** The first record of a place's lists, opened beside them; a place without any stays as it is. */
const openFirst = async (page) => {
  const first = page.locator('.main tbody .name').first();
  if ((await first.count()) === 0) return;
  await first.click();
  await page.locator('.drawer').waitFor();
};

/** The screens whose looks are seen here; the others have theirs where they are tested. */
export const LOOKED_AT = ['1-activities', '2-activity', '3-activity-field', '4-activity-drawer', '8-documents', '11-issue'];

/** How each screen, state and dialog is reached from the first screen, by the name its picture has. */
export const SCREENS = {
  '0-overview': async () => {},
  '1-activities': (page) => rail(page, 'activities'),
  '2-activity': activity,
  '3-activity-field': async (page) => (await activity(page), await page.locator('.purp textarea').first().focus()),
  '4-activity-drawer': async (page) => (await activity(page), await page.locator('#d tbody .name').first().click(), await page.locator('.drawer').waitFor()),
  '5-parties': (page) => rail(page, 'parties'),
  '5-party': async (page) => (await rail(page, 'parties'), await openFirst(page)),
  '6-systems': (page) => rail(page, 'systems'),
  '6-measure': async (page) => (await rail(page, 'systems'), await openFirst(page)),
  '7-deletion': (page) => rail(page, 'deletion'),
  '7-rule': async (page) => (await rail(page, 'deletion'), await openFirst(page)),
  '8-documents': async (page) => (await rail(page, 'documents'), await page.locator('.sheet').waitFor({ timeout: 60_000 })),
  '9-policy': async (page) => {
    await rail(page, 'documents');
    await page.locator('.doclist a').nth(1).click();
    await page.locator('.facts [data-act="edit"]').click();
    await page.locator('.psection').first().waitFor();
  },
  '10-settings': (page) => rail(page, 'settings'),
  '10-history': (page) => rail(page, 'history'),
  '11-issue': async (page) => {
    await rail(page, 'documents');
    await page.locator('.sheet').waitFor({ timeout: 60_000 });
    await page.locator('[data-act="issue"]').click();
    await page.locator('dialog[open]').waitFor();
  },
  '12-help': async (page) => (await page.keyboard.press('F1'), await page.locator('.helppane').waitFor()),
  '13-search': async (page) => {
    await page.keyboard.press('Control+k');
    await page.locator('.finder[open]').waitFor();
    await page.keyboard.type('slet');
    await page.locator('.finder [role="option"]').first().waitFor();
  },
};
