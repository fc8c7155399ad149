/** A drawn sign, 20 × 20: a line, and what lies over it. A look is a class of `base.css`. */
export interface Shape {
  d: string;
  look?: 'solid' | 'dashed' | 'dots';
  over?: string;
  overLook?: 'solid' | 'mark';
}

/** The drawn signs. Each stands in the page itself: one that only points to a drawing elsewhere costs the browser several times as much. */
export const SHAPES: { readonly [name: string]: Shape } = {
  overview: { d: 'M3 3h6v8H3zM11 3h6v5h-6zM3 13h6v4H3zM11 10h6v7h-6z' },
  search: { d: 'M8.75 3.25a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM12.75 12.75l4 4' },
  print: { d: 'M6 7.5V3h8v4.5M6 14H3.5V7.5h13V14H14M6 11.5h8V17H6z' },
  activities: { d: 'M6 2.75h7.5l3 3V15H6zM13.25 2.75V6h3.25M3.5 5.5v11.75H13M8.5 9h5M8.5 11.75h5' },
  parties: { d: 'M2.75 16.75v-8.5h5.5M8.25 16.75V3.25h9v13.5M1.75 16.75h16.5M11.25 7h3M11.25 10h3M11.25 13h3M5 11.25h.75M5 14h.75' },
  shield: { d: 'M10 2.5l6 2.2v4.6c0 3.9-2.5 6.7-6 8.2-3.5-1.5-6-4.3-6-8.2V4.7zM7.2 10l2 2 3.6-4' },
  bin: { d: 'M4 5.5h12M8 5.5V3.25h4V5.5M5.5 5.5l.7 11.25h7.6l.7-11.25M8.5 8.75v5M11.5 8.75v5' },
  docs: { d: 'M5 2.75h6.5L15 6.25v11H5zM11.25 2.75V6.5H15M7.25 13.75c1-2 1.9-2 2-.25.1 1 .9.7 1.4 0 .5-.6.9-.4 1 .2h1.1' },
  history: { d: 'M3.6 10.5a6.4 6.4 0 1 0 1.9-5M3.5 2.75V6h3.25M10 6.5V10l2.5 1.75' },
  settings: { d: 'M3 6h7.5M15 6h2M3 14h2M9.5 14H17M14.75 6a2 2 0 0 1-4 0a2 2 0 0 1 4 0zM9.25 14a2 2 0 0 1-4 0a2 2 0 0 1 4 0z' },
  undo: { d: 'M7.5 4L4 7.5 7.5 11M4.25 7.5H12a4 4 0 0 1 0 8H8.5' },
  redo: { d: 'M12.5 4L16 7.5 12.5 11M15.75 7.5H8a4 4 0 0 0 0 8h3.5' },
  down: { d: 'M5.5 8l4.5 4.5L14.5 8' },
  right: { d: 'M8 5.5l4.5 4.5L8 14.5' },
  left: { d: 'M12 5.5L7.5 10l4.5 4.5' },
  help: { d: 'M17 10a7 7 0 0 1-14 0a7 7 0 0 1 14 0zM7.9 8.1a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.4M10 13.9v.01' },
  ok: { d: 'M3.75 10.5l4 4L16.25 5.5' },
  okc: { d: 'M17 10a7 7 0 0 1-14 0a7 7 0 0 1 14 0zM6.75 10.25l2.25 2.25 4.25-4.75' },
  warn: { d: 'M10 3l7.75 13.75H2.25zM10 8.25v4M10 14.4v.01' },
  err: { d: 'M6.6 2h6.8L18 6.6v6.8L13.4 18H6.6L2 13.4V6.6z', look: 'solid', over: 'M7.25 7.25l5.5 5.5M12.75 7.25l-5.5 5.5', overLook: 'mark' },
  open: { d: 'M17 10a7 7 0 0 1-14 0a7 7 0 0 1 14 0z', look: 'dashed', over: 'M8.3 8.4a1.75 1.75 0 1 1 2.5 1.6c-.6.3-.8.6-.8 1.2M10 13.4v.01' },
  todo: { d: 'M17 10a7 7 0 0 1-14 0a7 7 0 0 1 14 0z' },
  now: { d: 'M17 10a7 7 0 0 1-14 0a7 7 0 0 1 14 0z', over: 'M13.5 10a3.5 3.5 0 0 1-7 0a3.5 3.5 0 0 1 7 0z', overLook: 'solid' },
  dash: { d: 'M6 10h8' },
  pen: { d: 'M4 16l.75-3.5L13 4.25l2.75 2.75L7.5 15.25zM11.5 5.75L14.25 8.5M11 17h6' },
  draft: { d: 'M5 2.75h6.5L15 6.25v11H5z', look: 'dashed', over: 'M11.25 2.75V6.5H15' },
  doc: { d: 'M5 2.75h6.5L15 6.25v11H5zM11.25 2.75V6.5H15M7.5 10h5M7.5 13h5' },
  plus: { d: 'M10 4v12M4 10h12' },
  close: { d: 'M5 5l10 10M15 5L5 15' },
  more: { d: 'M4.75 10h.01M10 10h.01M15.25 10h.01', look: 'dots' },
  lock: { d: 'M4.75 9h10.5v8H4.75zM7 9V6.25a3 3 0 0 1 6 0V9' },
  disk: { d: 'M4 6.5c0-1.7 2.7-3 6-3s6 1.3 6 3-2.7 3-6 3-6-1.3-6-3zM4 6.5v7c0 1.7 2.7 3 6 3s6-1.3 6-3v-7M4 10c0 1.7 2.7 3 6 3s6-1.3 6-3' },
  scales: { d: 'M10 3v14M6.5 17h7M4 5.5h12M4 5.5l-2 5.5h4zM16 5.5l-2 5.5h4zM2 11c.4 1.2 1.1 1.75 2 1.75S5.6 12.2 6 11M14 11c.4 1.2 1.1 1.75 2 1.75s1.6-.55 2-1.75' },
  people: { d: 'M10.25 7a2.75 2.75 0 0 1-5.5 0a2.75 2.75 0 0 1 5.5 0zM2.5 16.5c.3-3.2 2.3-5 5-5s4.7 1.8 5 5M12.5 4.6a2.5 2.5 0 0 1 0 4.9M14 11.9c2 .5 3.3 2.1 3.5 4.6' },
  mail: { d: 'M2.75 5h14.5v10.5H2.75zM3 5.5l7 5.5 7-5.5' },
  book: { d: 'M4 3.5h10.5a1.5 1.5 0 0 1 1.5 1.5v11.5H5.5A1.5 1.5 0 0 1 4 15zM4 15a1.5 1.5 0 0 1 1.5-1.5H16M7 7h6M7 10h4' },
  eye: { d: 'M2 10c2-3.5 4.8-5.25 8-5.25S16 6.5 18 10c-2 3.5-4.8 5.25-8 5.25S4 13.5 2 10zM12.5 10a2.5 2.5 0 0 1-5 0a2.5 2.5 0 0 1 5 0z' },
  swap: { d: 'M4 7h11M12 4l3 3-3 3M16 13H5M8 10l-3 3 3 3' },
  up: { d: 'M5.5 12.5l4.5-4.5 4.5 4.5' },
};
