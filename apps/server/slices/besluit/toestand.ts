import type { OpgeslagenBeleid } from '@meedoen/casework/beleid';
import type * as besluit from '@meedoen/casework/besluit';
import type { MaanduitkomstWeergave } from '@meedoen/contract/recht';

// State and commands of a besluit are those of casework; here is only what this server freezes in them.

export type Bevroren = besluit.Bevroren<OpgeslagenBeleid, MaanduitkomstWeergave>;
export type Besluittoestand = besluit.Besluittoestand<Bevroren>;
export type Besluitopdracht = besluit.Besluitopdracht<Bevroren>;
