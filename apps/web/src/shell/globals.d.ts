declare const __OPENWARD_VERSION__: string;
