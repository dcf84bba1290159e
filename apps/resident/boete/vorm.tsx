import { type EigenBoete, giveBoetezienswijze } from '@meedoen/contract/boete';
import { Antwoordvorm } from '../onderdelen/antwoordvorm.tsx';
import { Klein } from '../onderdelen/delen.tsx';
import { boete as b } from '../teksten/boete.ts';
import { Zeg } from '../teksten/taal.tsx';
import { api } from '../verbinding/client.ts';
import { MetOmvang } from '../vertegenwoordiging/met-omvang.tsx';
import { boetesVraag } from './vragen.ts';

/** Telling one's side before a fine is decided on. */
export function Zienswijzevorm({ zaak: { id, zienswijzen } }: { readonly zaak: EigenBoete }) {
  const eerder = zienswijzen.length > 0;
  return (
    <MetOmvang van={giveBoetezienswijze}>
      <Antwoordvorm
        id={`boete-antwoord-${id}`}
        label={eerder ? b.nogMeer : b.veld}
        hint={eerder ? undefined : b.veldHint}
        leeg={b.leeg}
        knop={b.stuur}
        stuur={(tekst, sleutel) => api(giveBoetezienswijze, { params: { boeteId: id }, body: { tekst }, sleutel })}
        na={boetesVraag}
      >
        <Klein>
          <Zeg van={b.liever} />
        </Klein>
      </Antwoordvorm>
    </MetOmvang>
  );
}
