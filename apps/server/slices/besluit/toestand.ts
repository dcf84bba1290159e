import type * as besluit from '@meedoen/casework/besluit';
import type { MaanduitkomstWeergave } from '@meedoen/contract/recht';
import type { OpgeslagenBeleid } from '../beleid/index.ts';

// State and commands of a besluit are those of casework; here is only what this server freezes in them.

export type Bevroren = besluit.Bevroren<OpgeslagenBeleid, MaanduitkomstWeergave>;
export type Besluittoestand = besluit.Besluittoestand<Bevroren>;
export type Besluitopdracht = besluit.Besluitopdracht<Bevroren>;
