import type { Specificatie } from '@meedoen/contract/recht';
import { Paragraph } from '@utrecht/component-library-react';
import { Fragment, type ReactNode } from 'react';
import { type Feitnaam, Kantelpunten } from '../kantelpunt/kantelpunten.tsx';
import { maandVraag } from '../kantelpunt/vragen.ts';
import { Beeld, Pijl } from '../onderdelen/beeld.tsx';
import { Artikel, Uitleg } from '../onderdelen/delen.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { bezwaar } from '../teksten/bezwaar.ts';
import { bedrag, bedragInSom, hoofdletter, maandnaam, maandVoluit } from '../teksten/opmaak.ts';
import { geld as g } from '../teksten/recht.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { Redenen } from './redenen.tsx';
import { regeltekst } from './regeltekst.ts';
import { type Bonregel, inKolom, verdeelRegels } from './vragen.ts';

/** The reasons under a line. */
function Waarom({ regel }: { readonly regel: Bonregel }) {
  if (!regel.waarom) return null;
  return (
    <Uitleg kop={<Zeg van={g.waarom} />}>
      <Redenen boom={regel.waarom} />
    </Uitleg>
  );
}

/** What was paid too much and is kept back here: over which month, and why. */
function Teveel({ correcties }: { readonly correcties: Specificatie['correcties'] }) {
  const { taal } = useTaal();
  return correcties
    .filter(({ bedragInCenten }) => bedragInCenten < 0)
    .map(({ id, overMaand, bedragInCenten, oorzaak }) => (
      <Paragraph key={`${id} ${overMaand}`}>
        <Zeg
          van={g.teVeel}
          met={{ bedrag: bedrag(Math.abs(bedragInCenten), taal), maand: maandVoluit(overMaand, taal) }}
        />{' '}
        {oorzaak}
      </Paragraph>
    ));
}

/** The facts on which a line of the month turns. */
const FEITEN: Readonly<Record<string, readonly Feitnaam[]>> = {
  norm: ['huisgenoot-erbij', 'partner-erbij', 'dag'],
  inkomen: ['inkomen'],
  vrijgelaten: ['inkomen'],
  'geen-recht': ['inkomen', 'spaargeld', 'bezit', 'auto', 'dag', 'verblijf', 'woonplaats', 'detentie', 'studie'],
};

function Regel({
  regel,
  bij,
  specificatie: { recht, maand, correcties },
  kanVragen,
}: {
  readonly regel: Bonregel;
  readonly bij: boolean;
  readonly specificatie: Pick<Specificatie, 'recht' | 'maand' | 'correcties'>;
  readonly kanVragen: boolean;
}) {
  const taalgebruik = useTaal();
  const { taal } = taalgebruik;
  const woorden = regeltekst(regel, maand, taalgebruik);
  const over = regel.maand && regel.maand !== maand ? regel.maand : undefined;
  const feiten = FEITEN[regel.sleutel];
  return (
    <details className="meedoen-bon__regel">
      <summary>
        <Pijl />
        <span className="meedoen-bon__naam">
          {woorden.tekst}
          {woorden.kort ? <small>{woorden.kort}</small> : null}
          {over ? (
            <small>
              <Zeg van={g.vanMaand} met={{ maand: maandVoluit(over, taal) }} />
            </small>
          ) : null}
        </span>
        <span className="meedoen-bon__geld">
          <span className={bij ? 'meedoen-bon__geld--bij' : undefined}>{bedragInSom(inKolom(regel), taal, bij)}</span>
        </span>
      </summary>
      <div className="meedoen-bon__uitleg">
        {woorden.uitleg.map((zin) => (
          <Paragraph key={zin}>{zin}</Paragraph>
        ))}
        {regel.sleutel === 'aflossing' ? (
          <Teveel correcties={correcties.filter((each) => each.verrekendIn === maand)} />
        ) : null}
        <Waarom regel={regel} />
        {kanVragen && feiten && !over ? <Kantelpunten vraag={maandVraag(recht, maand)} feiten={feiten} /> : null}
        {regel.artikel ? <Artikel artikel={regel.artikel} /> : null}
        {kanVragen ? (
          <div className="meedoen-knoppen">
            <GaKnop
              naar={`/vragen?over=${encodeURIComponent(`${regel.tekst}, ${maandVoluit(regel.maand ?? maand, 'nl')}`)}`}
              soort="secondary-action-button"
            >
              <Beeld naam="vraag" />
              <Zeg van={g.kloptNiet} />
              <span className="meedoen-alleen-voorlezen">: {woorden.tekst}</span>
            </GaKnop>
            <GaKnop
              naar={`/bezwaar/maken?over=${encodeURIComponent(`${regel.tekst}, ${maandVoluit(regel.maand ?? maand, 'nl')}`)}`}
              soort="subtle-button"
            >
              <Zeg van={bezwaar.regelNietEens} />
              <span className="meedoen-alleen-voorlezen">: {woorden.tekst}</span>
            </GaKnop>
          </div>
        ) : null}
      </div>
    </details>
  );
}
function Som({ tekst, cents, eind }: { readonly tekst: ReactNode; readonly cents: number; readonly eind?: boolean }) {
  const { taal } = useTaal();
  return (
    <div className={`meedoen-bon__som${eind ? ' meedoen-bon__som--eind' : ''}`}>
      <span>{tekst}</span>
      <span className="meedoen-bon__geld">{eind ? bedrag(cents, taal) : bedragInSom(cents, taal)}</span>
    </div>
  );
}

/** The month as one sum from top to bottom; drawn also when the outcome is 0,00. */
export function Bon({
  specificatie,
  kanVragen = true,
}: {
  readonly specificatie: Specificatie;
  readonly kanVragen?: boolean;
}) {
  const taalgebruik = useTaal();
  const { taal } = taalgebruik;
  const { maand, eerder, totaal } = verdeelRegels(specificatie);
  const naamVan = (regel: Bonregel) => regeltekst(regel, specificatie.maand, taalgebruik).tekst;
  const teken = (regel: Bonregel, i: number) =>
    regel.soort === 'subtotaal' || regel.soort === 'totaal' ? (
      <Som tekst={naamVan(regel)} cents={regel.bedragInCenten} />
    ) : (
      <Regel
        regel={regel}
        bij={regel.soort === 'plus' && i > 0 && !regel.sleutel.startsWith('geen')}
        specificatie={specificatie}
        kanVragen={kanVragen}
      />
    );
  return (
    <div className="meedoen-bon-schaduw">
      <div className="meedoen-bon">
        <div className="meedoen-bon__kop">
          <strong>{hoofdletter(maandVoluit(specificatie.maand, taal))}</strong>
          <span>{specificatie.naam}</span>
        </div>
        {maand.map((regel, i) => (
          <Fragment key={`${regel.sleutel} ${regel.tekst}`}>{teken(regel, i)}</Fragment>
        ))}
        {eerder.length > 0 ? (
          <>
            <h3 className="meedoen-bon__tussenkop">
              <Zeg van={g.eerdereMaand} />
            </h3>
            {eerder.map((regel) => (
              <Fragment key={regel.sleutel}>{teken(regel, 1)}</Fragment>
            ))}
          </>
        ) : null}
        <Som
          eind
          tekst={totaal ? naamVan(totaal) : maandnaam(specificatie.maand, taal)}
          cents={specificatie.uitTeBetalenInCenten}
        />
      </div>
    </div>
  );
}
