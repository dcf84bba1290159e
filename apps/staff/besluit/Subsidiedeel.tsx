import type { Voorstel } from '@meedoen/contract/besluit';
import { Uitleg } from '@meedoen/ui/uitleg';
import { bedrag, datumLang } from '@meedoen/ui/weergave';
import { Bedragen } from '../loonkostensubsidie/Bedragen.tsx';
import { BESLUITNAAM, EINDGROND, WEIGERGROND } from '../loonkostensubsidie/namen.ts';

/** A ground in words; who never belonged to the doelgroep is told otherwise than who no longer does. */
function grondnaam({ wat, grond }: NonNullable<Voorstel['subsidie']>): string {
  const namen: Readonly<Record<string, string>> = wat === 'weigeren' ? WEIGERGROND : EINDGROND;
  return namen[grond ?? ''] ?? grond ?? '';
}

/** What a besluit on loonkostensubsidie says: for whose work, from which day, and the sum of a month. */
export function Subsidiedeel({ subsidie }: { readonly subsidie: NonNullable<Voorstel['subsidie']> }) {
  const paren = [
    ['Wat', `${BESLUITNAAM[subsidie.wat]}, vanaf ${datumLang(subsidie.vanaf)}`],
    ['Werkgever', subsidie.werkgever],
    ['Werk', subsidie.functie],
    ...(subsidie.teVeelInCenten
      ? [
          [
            'Te veel betaald',
            `${bedrag(subsidie.teVeelInCenten)}. ${subsidie.wat === 'beeindigen' ? 'De brief vraagt de werkgever dit terug te betalen.' : 'Dit gaat af van de volgende maanden.'}`,
          ],
        ]
      : []),
    ...(subsidie.grond ? [['Waarom', grondnaam(subsidie)]] : []),
  ];
  return (
    <>
      <dl className="mdn-gegevens mdn-panel__lijf">
        {paren.map(([naam, waarde]) => (
          <div key={naam} className="mdn-gegevens__paar">
            <dt>{naam}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
      </dl>
      {subsidie.bedragen && <Bedragen bedragen={subsidie.bedragen} />}
      {subsidie.waarom && (
        <details className="mdn-panel__lijf">
          <summary>Waarom dit bedrag</summary>
          <Uitleg boom={subsidie.waarom} />
        </details>
      )}
    </>
  );
}
