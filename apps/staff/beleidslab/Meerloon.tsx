import { countOverhouden } from '@meedoen/contract/beleidslab';
import { Tabel } from '@meedoen/ui/tabel';
import { Heading2 } from '@utrecht/component-library-react';
import { Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import type { Variant } from './varianten.ts';
import { countText } from './woorden.ts';

const RIJEN = [
  ['gaatAchteruit', 'Gaat erop achteruit: de bijstand valt in een keer weg'],
  ['niets', 'Houdt niets over'],
  ['totEenKwart', 'Houdt 1 tot 25 euro over'],
  ['eenKwartOfMeer', 'Houdt 25 euro of meer over'],
] as const;

/** Who stands before an edge: what households keep of a hundred euros of wages more, now and in the variant. */
export function Meerloon({ variant }: { readonly variant: Variant }) {
  const lezing = useLees(countOverhouden, { body: variant }, { houdVorige: true });
  return (
    <section className="mdn-panel" aria-labelledby="meerloon">
      <div className="mdn-panel__kop">
        <Heading2 id="meerloon">Wat blijft over van 100 euro meer loon</Heading2>
        <span className="mdn-sm mdn-mut">huishoudens die nu bijstand krijgen</span>
      </div>
      <Lezing van={lezing} regels={4} wat="wat mensen overhouden">
        {({ nu, variant: straks }) => (
          <>
            <div className="mdn-panel__tabel">
              <Tabel
                titel="Wat blijft over van 100 euro meer loon"
                rijen={RIJEN}
                sleutel={([naam]) => naam}
                kolommen={[
                  { kop: 'Van 100 euro meer loon', soort: 'naam', toon: ([, tekst]) => tekst },
                  { kop: 'Nu', soort: 'getal', toon: ([naam]) => countText(nu[naam]) },
                  { kop: 'Variant', soort: 'getal', toon: ([naam]) => countText(straks[naam]) },
                ]}
              />
            </div>
            <p className="mdn-panel__lijf mdn-xs mdn-mut">
              De aanvrager verdient 100 euro netto meer: in het werk dat er is, met wat daarover besloten is, of in een
              eerste baan met de vrijlating die de wet geeft.
            </p>
          </>
        )}
      </Lezing>
    </section>
  );
}
