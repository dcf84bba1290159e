import { readInkomensverklaring, type Start } from '@meedoen/contract/eigen';
import { addressOf } from '@meedoen/contract/route';
import { yearOf } from '@meedoen/law/kernel';
import { useQuery } from '@tanstack/react-query';
import { Heading2, Paragraph } from '@utrecht/component-library-react';
import { Beeld } from '../onderdelen/beeld.tsx';
import { Bestandknop } from '../onderdelen/bestandknop.tsx';
import { Contactpersoon, startVraag } from '../onderdelen/contact.tsx';
import { Bedrag, Blok, Kaart, Uitleg } from '../onderdelen/delen.tsx';
import { Dwangsomkaart } from '../onderdelen/dwangsom.tsx';
import { Ga, GaKnop } from '../onderdelen/ga.tsx';
import { naarStart, Pagina } from '../pagina/pagina.tsx';
import { Antwoord } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { Aanvraagkaart } from '../start/lopend.tsx';
import { Afgelopen, StaatStil } from '../start/zonder-geld.tsx';
import { dag, hoofdletter, maandVoluit } from '../teksten/opmaak.ts';
import { plicht as p } from '../teksten/plicht.ts';
import { geld as g } from '../teksten/recht.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { vordering as v } from '../teksten/vordering.ts';
import { magPagina } from '../vertegenwoordiging/omvang.ts';
import { type Recht, rechtenVraag } from './vragen.ts';

type Maandregel = Recht['maanden'][number];

function Stand({ regel, staatStil }: { readonly regel: Maandregel; readonly staatStil: boolean }) {
  const { taal, zeg } = useTaal();
  const { vandaag } = useWie().sessie;
  const stand =
    regel.stand === 'betaald'
      ? regel.betaaldOp
        ? zeg(regel.betaaldOp > vandaag ? g.stand.wordtBetaald : g.stand.betaald, { datum: dag(regel.betaaldOp, taal) })
        : zeg(g.stand.betaaldZonder)
      : staatStil && (regel.stand === 'voorlopig' || regel.stand === 'nog-niet')
        ? zeg(g.stil)
        : regel.stand === 'voorlopig' && regel.verwacht
          ? regel.verwacht.op
            ? zeg(g.verwacht.op, { datum: dag(regel.verwacht.op, taal) })
            : zeg(g.verwacht[regel.verwacht.met])
          : zeg(g.stand[regel.stand]);
  return (
    <>
      {hoofdletter(stand)}
      {regel.correcties.length > 0 ? `, ${zeg(g.verbeterd)}` : null}
    </>
  );
}

/** The month with what was paid, or with what it looks like now: never 0,00 for money that is still to come. */
function Maandkop({ regel }: { readonly regel: Maandregel }) {
  const { taal } = useTaal();
  const maand = hoofdletter(maandVoluit(regel.maand, taal));
  const nog = regel.uitbetalingInCenten === null ? null : regel.uitbetalingInCenten - regel.inhoudingInCenten;
  const cents = regel.stand === 'betaald' ? regel.betaaldInCenten : nog;
  if (cents === null) return maand;
  return (
    <>
      {maand} <Bedrag cents={cents} />
    </>
  );
}

function Maanden({ recht, maanden }: { readonly recht: Recht; readonly maanden: readonly Maandregel[] }) {
  return (
    <ul className="meedoen-keuzes">
      {[...maanden].reverse().map((regel) => (
        <li key={regel.maand}>
          <Ga naar={`/geld/${recht.id}/${regel.maand}`} className="meedoen-keuze">
            <span className="meedoen-keuze__beeld">
              <Beeld naam="bon" />
            </span>
            <span>
              <span className="meedoen-keuze__titel">
                <Maandkop regel={regel} />
              </span>
              <span className="meedoen-keuze__uitleg">
                <Stand regel={regel} staatStil={recht.status === 'opgeschort'} />
              </span>
            </span>
            <Beeld naam="verder" />
          </Ga>
        </li>
      ))}
    </ul>
  );
}

function Uitkering({ recht }: { readonly recht: Recht }) {
  const { taal, zeg } = useTaal();
  const laatste = Math.max(...recht.maanden.map(({ maand }) => yearOf(maand)));
  const eerder = recht.maanden.filter(({ maand }) => yearOf(maand) < laatste);
  return (
    <Blok>
      <Paragraph appearance="lead">
        {recht.einddatum ? (
          <Zeg van={g.gestopt} met={{ datum: dag(recht.einddatum, taal) }} />
        ) : (
          <Zeg van={g.vanaf} met={{ datum: dag(recht.ingangsdatum, taal) }} />
        )}
      </Paragraph>
      {recht.status === 'opgeschort' ? <StaatStil herstelTotEnMet={recht.herstelTotEnMet} /> : null}
      <section className="meedoen-kaart" aria-label={zeg(g.titel)}>
        <table className="meedoen-som">
          <tbody>
            <tr>
              <th scope="row">
                <Zeg van={g.potje} />
              </th>
              <td>
                <Bedrag cents={recht.vakantiegeldInCenten} />
              </td>
            </tr>
            {recht.openstaandInCenten > 0 ? (
              <tr>
                <th scope="row">
                  <Zeg van={g.openstaand} />
                </th>
                <td>
                  <Bedrag cents={recht.openstaandInCenten} />
                </td>
              </tr>
            ) : null}
          </tbody>
        </table>
        {recht.openstaandInCenten > 0 ? (
          <div className="meedoen-knoppen">
            <GaKnop naar="/terugbetalen" soort="secondary-action-button">
              <Zeg van={v.naar} />
            </GaKnop>
          </div>
        ) : null}
      </section>
      <Heading2>
        <Zeg van={g.maanden} />
      </Heading2>
      <Maanden recht={recht} maanden={recht.maanden.filter(({ maand }) => yearOf(maand) === laatste)} />
      {eerder.length > 0 ? (
        <Uitleg kop={<Zeg van={g.eerdereJaren} />}>
          <Maanden recht={recht} maanden={eerder} />
        </Uitleg>
      ) : null}
    </Blok>
  );
}

/** No benefit: what runs or how the last application ended, else where to begin. */
function GeenUitkering({ start }: { readonly start: Start }) {
  const { sessie } = useWie();
  const { aanvraag, afgelopen } = start;
  return (
    <>
      <Kaart kop={<Zeg van={g.geenKop} />}>
        <Paragraph>
          <Zeg van={aanvraag ? g.geenLoopt : g.geenMelden} />
        </Paragraph>
        {!aanvraag && !afgelopen && magPagina(sessie, '/melden') ? (
          <div className="meedoen-knoppen">
            <GaKnop naar="/melden">
              <Zeg van={g.meld} />
            </GaKnop>
          </div>
        ) : null}
      </Kaart>
      <Aanvraagkaart start={start} />
      {afgelopen ? <Afgelopen afgelopen={afgelopen} /> : null}
    </>
  );
}

/** All months of all benefits, newest first, and proof of income. */
export default function Geld() {
  const { zeg } = useTaal();
  const { ingelogd } = useWie();
  const vraag = useQuery({ ...rechtenVraag, enabled: ingelogd });
  const start = useQuery({ ...startVraag, enabled: ingelogd });
  return (
    <Pagina
      titel={zeg(g.titel)}
      terug={naarStart}
      zij={
        <>
          <Contactpersoon />
          {vraag.data?.rechten.length === 0 ? null : (
            <Kaart kop={<Zeg van={p.titel} />}>
              <Paragraph>
                <Zeg van={p.inHetKort} />
              </Paragraph>
              <GaKnop naar="/plichten" soort="secondary-action-button">
                <Zeg van={p.titel} />
              </GaKnop>
            </Kaart>
          )}
          {vraag.data?.rechten.length === 0 ? null : (
            <Kaart kop={<Zeg van={g.bewijsKop} />}>
              <Paragraph>
                <Zeg van={g.bewijs} />
              </Paragraph>
              <Bestandknop adres={addressOf(readInkomensverklaring)} naam="bewijs-van-inkomen.pdf">
                <Zeg van={g.bewijsKnop} />
              </Bestandknop>
            </Kaart>
          )}
        </>
      }
    >
      <Antwoord vraag={vraag}>
        {({ rechten, dwangsommen }) => (
          <>
            {dwangsommen.map((besluit) => (
              <Dwangsomkaart key={besluit.id} besluit={besluit} />
            ))}
            {rechten.length === 0 ? (
              <Antwoord vraag={start}>{(nu) => <GeenUitkering start={nu} />}</Antwoord>
            ) : (
              [...rechten]
                .sort((a, b) => b.ingangsdatum.localeCompare(a.ingangsdatum))
                .map((recht) => <Uitkering key={recht.id} recht={recht} />)
            )}
          </>
        )}
      </Antwoord>
    </Pagina>
  );
}
