export type { Gebeurtenissen } from './gevolg.ts';
export { choiceRead, numberRead } from './meelezen.ts';
export { earnMore, MEER_LOON, type Overhouden } from './meer-loon.ts';
export { type Druk, emptyDruk, type Labhuishouden, Populatie } from './populatie.ts';
export { emptyTelling, type Gevolgtelling, type Groeptelling, STAP, sumTellingen, type Telling } from './telling.ts';
export { type Bedragwijziging, type Keuzewijziging, layVariant, type Variant } from './variant.ts';
