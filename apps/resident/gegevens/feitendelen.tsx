import type { Overzicht } from '@meedoen/contract/eigen';
import { Nederlands, Uitleg } from '../onderdelen/delen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { feitnaam } from '../teksten/feitnaam.ts';
import { dag, dagVan } from '../teksten/opmaak.ts';
import { overzicht as o } from '../teksten/overzicht.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { Deel, Lijst, Periode, Regel } from './deel.tsx';

type Feit = Overzicht['feiten'][number];

/** Who somebody is, as it stands on the first page of every file. */
export function Persoonsgegevens({ persoon }: { readonly persoon: Overzicht['persoon'] }) {
  const { zeg, taal } = useTaal();
  return (
    <Deel kop={o.deel.persoon} open>
      <Lijst>
        <Regel kop={zeg(o.naam)}>{persoon.naam}</Regel>
        {persoon.geboortedatum ? <Regel kop={zeg(o.geboren)}>{dag(persoon.geboortedatum, taal)}</Regel> : null}
        {persoon.bsn ? <Regel kop={zeg(o.bsn)}>{persoon.bsn}</Regel> : null}
        <Regel kop={zeg(o.gemeente)}>{persoon.gemeente}</Regel>
      </Lijst>
    </Deel>
  );
}

function Feitregel({ feit }: { readonly feit: Feit }) {
  const { taal } = useTaal();
  const eigenNaam = feitnaam[feit.soort];
  return (
    <Regel
      kop={eigenNaam ? <Zeg van={eigenNaam} /> : feit.naam[taal]}
      klein={
        <>
          <Periode vanaf={feit.vanaf} totEnMet={feit.totEnMet} /> <Zeg van={o.bron[feit.bron]} />{' '}
          {feit.gecontroleerd && feit.bron === 'inwoner' ? (
            <>
              <Zeg van={o.gecontroleerd} />{' '}
            </>
          ) : null}
          <Zeg van={o.bekend} met={{ datum: dag(dagVan(feit.bekendVanaf), taal) }} />{' '}
          {feit.bekendTot ? (
            <>
              <Zeg van={o.vervangen} met={{ datum: dag(dagVan(feit.bekendTot), taal) }} />{' '}
            </>
          ) : null}
          <Zeg van={o.waarom} met={{ grondslag: feit.grondslag }} />
        </>
      }
    >
      <Nederlands>{feit.waarde}</Nederlands>
    </Regel>
  );
}

/** Facts that hold now first; what held before, or was corrected, in a fold. */
export function Feiten({ feiten }: { readonly feiten: readonly Feit[] }) {
  const { vandaag } = useWie().sessie;
  const geldt = ({ bekendTot, totEnMet }: Feit) => bekendTot === null && (totEnMet === null || totEnMet >= vandaag);
  const nu = feiten.filter(geldt);
  const eerder = feiten.filter((feit) => !geldt(feit));
  const sleutel = (feit: Feit) => `${feit.soort} ${feit.waarde} ${feit.vanaf} ${feit.bekendVanaf}`;
  return (
    <Deel kop={o.deel.feiten} aantal={feiten.length} open>
      <Lijst>
        {nu.map((feit) => (
          <Feitregel key={sleutel(feit)} feit={feit} />
        ))}
      </Lijst>
      {eerder.length > 0 ? (
        <Uitleg kop={<Zeg van={o.eerder} met={{ aantal: eerder.length }} />} los>
          <Lijst>
            {eerder.map((feit) => (
              <Feitregel key={sleutel(feit)} feit={feit} />
            ))}
          </Lijst>
        </Uitleg>
      ) : null}
    </Deel>
  );
}
