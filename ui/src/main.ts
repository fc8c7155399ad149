import { mount } from 'svelte';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/components.css';
import './styles/fields.css';
import './styles/screens.css';
import './styles/activity.css';
import './styles/policy.css';
import './styles/overview.css';
import './styles/lists.css';
import './styles/rooms.css';
import './styles/records.css';
import './styles/history.css';
import './styles/search.css';
import './styles/start.css';
import './styles/narrow.css';
import App from './App.svelte';
import { autosave } from './lib/autosave.svelte';
import { onClosing } from './lib/backend';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');

onClosing(() => autosave.flush());

export default mount(App, { target });
