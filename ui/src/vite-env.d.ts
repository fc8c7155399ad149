/// <reference types="svelte" />
/// <reference types="vite/client" />

/** True only in a bundle built for tests, where the program is reached over loopback; see vite.config.ts. */
declare const __BRIDGE__: boolean;
