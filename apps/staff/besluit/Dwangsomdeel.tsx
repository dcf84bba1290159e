import type { Voorstel } from '@meedoen/contract/besluit';
import { Bon, Bonregel, Bontotaal } from '@meedoen/ui/bon';
import { Uitleg } from '@meedoen/ui/uitleg';
import { datumLang, euro } from '@meedoen/ui/weergave';
import type { ReactNode } from 'react';

const inDagen = (dagen: number): string => (dagen === 1 ? '1 dag' : `${dagen} dagen`);

/** What a dwangsom rests on: what was decided late, the days that count, and the sum at each rate of the law. */
export function Dwangsomdeel({ dwangsom }: { readonly dwangsom: NonNullable<Voorstel['dwangsom']> }) {
  const { over, kenmerk, treden, verbeurdInCenten, eerderInCenten, bedragInCenten, waarom } = dwangsom;
  const nietVerschuldigd = bedragInCenten - (verbeurdInCenten - eerderInCenten);
  return (
    <>
      <dl className="mdn-gegevens mdn-panel__lijf">
        <Paar naam="Te laat beslist">
          {over} {kenmerk}
        </Paar>
        <Paar naam="Laatste dag om te beslissen">{datumLang(dwangsom.beslissenUiterlijk)}</Paar>
        <Paar naam="In gebreke gesteld">{datumLang(dwangsom.ingebrekestelling)}</Paar>
        <Paar naam="Dagen die tellen">
          {datumLang(dwangsom.eersteDag)} tot en met {datumLang(dwangsom.laatsteDag)}: {inDagen(dwangsom.dagen)}
        </Paar>
        <Paar naam="Beslist of ingetrokken">
          {dwangsom.geeindigdOp ? datumLang(dwangsom.geeindigdOp) : 'nog niet; de 42 dagen zijn om'}
        </Paar>
        <Paar naam="Vaststellen uiterlijk">{datumLang(dwangsom.vaststellenUiterlijk)}</Paar>
      </dl>
      <Bon label="Zo komt de dwangsom tot stand">
        {treden.map(({ dagen, perDagInCenten, bedragInCenten: cents }) => (
          <Bonregel
            key={perDagInCenten}
            label={`${inDagen(dagen)} van ${euro(perDagInCenten)}`}
            cents={cents}
            artikel="Awb art. 4:17 lid 2"
          />
        ))}
        {eerderInCenten > 0 && <Bonregel label="Eerder vastgesteld" cents={-eerderInCenten} artikel="Awb art. 4:18" />}
        {nietVerschuldigd < 0 && (
          <Bonregel label="Niet verschuldigd" cents={nietVerschuldigd} artikel={waarom.article} nadruk />
        )}
        <Bontotaal label="Te betalen" cents={bedragInCenten} />
      </Bon>
      <details className="mdn-panel__lijf">
        <summary>Waarom dit bedrag</summary>
        <Uitleg boom={waarom} />
      </details>
    </>
  );
}

function Paar({ naam, children }: { readonly naam: string; readonly children: ReactNode }) {
  return (
    <div className="mdn-gegevens__paar">
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  );
}
