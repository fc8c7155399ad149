import { dateText, dayText, parseDate, plusMonths } from '../../lib/dates';
import { settings } from '../../lib/settings.svelte';
import { t } from '../../lib/words.svelte';
import { canBe } from './number';

export type Step = 'company' | 'people' | 'year';

/** What a new register is made of, as it is typed. It outlives a step back and a failure to make the file. */
export class Draft {
  organisation = $state('');
  country = $state<'dk' | 'no'>('dk');
  registration_number = $state('');
  contact_name = $state('');
  contact_phone = $state('');
  contact_email = $state('');
  /** Whether the contact's telephone and e-mail are the company's too. */
  contact_is_company = $state(false);
  director_name = $state('');
  director_title = $state('');
  year_starts = $state('');
  year_ends = $state('');

  readonly #today = dayText(new Date());

  constructor() {
    this.country = settings().language === 'nb' ? 'no' : 'dk';
    this.contact_name = settings().actor;
    const year = this.#today.slice(0, 4);
    this.year_starts = dateText(`${year}-01-01`);
    this.year_ends = dateText(`${year}-12-31`);
  }

  get starts(): string | null {
    return parseDate(this.year_starts, this.#today);
  }
  get ends(): string | null {
    return parseDate(this.year_ends, this.#today);
  }

  /** Why the number is hardly right: a hint, never a bar. */
  get numberHint(): string | null {
    const number = this.registration_number.trim();
    return number === '' || canBe(this.country, number) ? null : t('start-number-odd', { country: this.country });
  }

  /** What must be put right before the next step, by field. */
  faults(step: Step): { field: Field; text: string }[] {
    const found: { field: Field; text: string }[] = [];
    const need = (field: Field, ok: boolean, text: string) => ok || found.push({ field, text: t(text) });
    if (step === 'company') need('organisation', this.organisation.trim() !== '', 'start-organisation-needed');
    if (step === 'people') need('contact_name', this.contact_name.trim() !== '', 'start-contact-needed');
    if (step === 'year') {
      const { starts, ends } = this;
      need('year_starts', starts !== null, 'start-year-starts-odd');
      need('year_ends', ends !== null, 'start-year-ends-odd');
      if (starts && ends) need('year_ends', ends > starts && ends <= (plusMonths(starts, 18) ?? ''), 'start-year-odd');
    }
    return found;
  }

  /** What the rail says of a step that is done. */
  said(step: Step): string {
    if (step === 'company') return this.organisation.trim();
    if (step === 'people') return [this.contact_name, this.director_name].map((name) => name.trim()).filter((name, at, all) => name && all.indexOf(name) === at).join(', ');
    return this.starts && this.ends ? t('start-year-said', { from: dateText(this.starts, 'short'), to: dateText(this.ends, 'short') }) : '';
  }
}

type Field = 'organisation' | 'contact_name' | 'year_starts' | 'year_ends';
