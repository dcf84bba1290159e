/** Version of the law room that computes; kept with every besluit. Equal to packages/law/package.json (a test compares). */
export const WETVERSIE = '0.1.0';
