/**
 * Lets the page's own breakpoints follow the text size. A width in a media query counts in the browser's text size and
 * not in the page's: without this, larger text would stay in columns that are too narrow for it.
 */
export function scaleBreakpoints(factor: number): void {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule)) continue;
      const declared = DECLARED.get(rule) ?? rule.media.mediaText;
      DECLARED.set(rule, declared);
      const scaled = declared.replaceAll(/([\d.]+)rem\b/g, (_, rem: string) => `${Number(rem) * factor}rem`);
      if (rule.media.mediaText !== scaled) rule.media.mediaText = scaled;
    }
  }
}

const DECLARED = new WeakMap<CSSMediaRule, string>();
