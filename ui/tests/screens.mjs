// The screens of the window, for every test that walks them all.

import { rail } from './support.mjs';

const activity = async (page) => {
  await rail(page, 'activities');
  await page.locator('.letters tbody .name').first().click();
  await page.locator('#a').waitFor();
};

/** How each screen, state and dialog is reached from the first screen, by the name its picture has. */
export const SCREENS = {
  '0-overview': async () => {},
  '1-activities': (page) => rail(page, 'activities'),
  '2-activity': activity,
  '3-activity-field': async (page) => (await activity(page), await page.locator('.purp textarea').first().focus()),
  '4-activity-drawer': async (page) => (await activity(page), await page.locator('#d tbody .name').first().click(), await page.locator('.drawer').waitFor()),
  '5-parties': (page) => rail(page, 'parties'),
  '6-systems': (page) => rail(page, 'systems'),
  '7-deletion': (page) => rail(page, 'deletion'),
  '8-documents': async (page) => (await rail(page, 'documents'), await page.locator('.sheet').waitFor({ timeout: 60_000 })),
  '9-policy': async (page) => {
    await rail(page, 'documents');
    await page.locator('.doclist a').nth(1).click();
    await page.locator('.facts .stacked .btn').last().click();
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
  '12-keys': async (page) => (await page.keyboard.press('F1'), await page.locator('dialog[open]').waitFor()),
};
