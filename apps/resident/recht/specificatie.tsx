import type { Specificatie as Spec } from '@meedoen/contract/recht';
import type { Maand } from '@meedoen/law/kernel';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Paragraph, UnorderedList, UnorderedListItem } from '@utrecht/component-library-react';
import { Navigate, useParams } from 'react-router';
import { Deelknop } from '../deling/deelknop.tsx';
import { Kantelpunten } from '../kantelpunt/kantelpunten.tsx';
import { maandVraag } from '../kantelpunt/vragen.ts';
import { Beeld } from '../onderdelen/beeld.tsx';
import { Contactpersoon } from '../onderdelen/contact.tsx';
import { Artikel, Bedrag, Blok, Klein, Pad, Uitleg } from '../onderdelen/delen.tsx';
import { GaKnop, GaLos } from '../onderdelen/ga.tsx';
import { Pagina } from '../pagina/pagina.tsx';
import { Antwoord } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { bedrag, bedragInSom, dagMetNaam, hoofdletter, maandVoluit } from '../teksten/opmaak.ts';
import { geld as g } from '../teksten/recht.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { Bon } from './bon.tsx';
import { regelnaam } from './regeltekst.ts';
import { inKolom, rechtenVraag, specificatieVraag, verdeelRegels } from './vragen.ts';

function Verschil({ specificatie }: { readonly specificatie: Spec }) {
  const taalgebruik = useTaal();
  const { taal } = taalgebruik;
  const verschil = specificatie.verschilMetVorigeInCenten;
  if (verschil === null) return null;
  return (
    <Alert type="info">
      <Paragraph>
        {verschil === 0 ? (
          <Zeg van={g.zelfde} />
        ) : (
          <Zeg van={verschil > 0 ? g.meer : g.minder} met={{ bedrag: bedrag(Math.abs(verschil), taal) }} />
        )}
      </Paragraph>
      {specificatie.verschilOorzaken.length > 0 ? (
        <UnorderedList>
          {specificatie.verschilOorzaken.map((oorzaak) => (
            <UnorderedListItem key={`${oorzaak.sleutel} ${oorzaak.tekst}`}>
              <Zeg
                van={g.oorzaak}
                met={{
                  tekst: regelnaam(oorzaak, specificatie.maand, taalgebruik),
                  bedrag: bedragInSom(oorzaak.bedragInCenten, taal, true),
                }}
              />
            </UnorderedListItem>
          ))}
        </UnorderedList>
      ) : null}
    </Alert>
  );
}

/** What was corrected later, beside the month it belongs to: how much, why, and when it is settled. */
function Verbeteringen({ specificatie }: { readonly specificatie: Spec }) {
  const { taal } = useTaal();
  // what is kept back in this month has its reason at its own line
  const correcties = specificatie.correcties.filter(({ overMaand }) => overMaand === specificatie.maand);
  if (correcties.length === 0) return null;
  return (
    <Blok dicht kop={<Zeg van={g.verbeterdKop} />}>
      {correcties.map((correctie) => (
        <div key={correctie.id}>
          <Paragraph>
            <Zeg
              van={correctie.bedragInCenten < 0 ? g.teVeel : g.teWeinig}
              met={{
                bedrag: bedrag(Math.abs(correctie.bedragInCenten), taal),
                maand: maandVoluit(correctie.overMaand, taal),
              }}
            />{' '}
            {correctie.oorzaak}
          </Paragraph>
          {correctie.verrekendIn ? (
            <Paragraph>
              <Zeg
                van={correctie.bedragInCenten < 0 ? g.ingehouden : g.verrekend}
                met={{ maand: maandVoluit(correctie.verrekendIn, taal) }}
              />
            </Paragraph>
          ) : null}
          {correctie.artikel ? <Artikel artikel={correctie.artikel} /> : null}
        </div>
      ))}
      {correcties.some(({ bedragInCenten }) => bedragInCenten < 0) ? (
        <Paragraph>
          <Zeg van={g.spreiden} />
        </Paragraph>
      ) : null}
    </Blok>
  );
}

function Bruto({ specificatie }: { readonly specificatie: Spec }) {
  const { terzijde } = verdeelRegels(specificatie);
  return (
    <Uitleg kop={<Zeg van={g.brutoKop} />}>
      <Paragraph>
        <Zeg van={g.bruto} />
      </Paragraph>
      {terzijde.length === 0 ? (
        <Paragraph>
          <Zeg van={g.brutoNiet} />
        </Paragraph>
      ) : (
        terzijde.map((regel) => (
          <Paragraph key={regel.sleutel}>
            {regel.tekst}:{' '}
            <strong>
              <Bedrag cents={inKolom(regel)} />
            </strong>
          </Paragraph>
        ))
      )}
    </Uitleg>
  );
}

function Bestemmingen({ specificatie }: { readonly specificatie: Spec }) {
  const { taal } = useTaal();
  if (specificatie.bestemmingen.length < 2) return null;
  return (
    <Blok dicht kop={<Zeg van={g.bestemming} />}>
      <table className="meedoen-som">
        <tbody>
          {specificatie.bestemmingen.map((bestemming) => (
            <tr key={`${bestemming.soort} ${bestemming.naam}`}>
              <th scope="row">{bestemming.naam}</th>
              <td>{bedragInSom(bestemming.bedragInCenten, taal)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Blok>
  );
}

/** Answer first, then the sum, then why it differs, then when what comes. Also what a helper sees. */
export function Specificatiebeeld({
  specificatie,
  gedeeld = false,
  staatStil = false,
}: {
  readonly specificatie: Spec;
  /** The right is suspended: what is expected is not paid until it is put right. */
  readonly staatStil?: boolean;
  readonly gedeeld?: boolean;
}) {
  const { taal } = useTaal();
  const cents = specificatie.uitTeBetalenInCenten;
  return (
    <>
      <div className="meedoen-blok">
        <p className="meedoen-groot">
          <Bedrag cents={cents} />
        </p>
        <Paragraph appearance="lead">
          {specificatie.voorMeedoen ? (
            <Zeg van={g.voorMeedoen} />
          ) : cents === 0 ? (
            <Zeg van={g.nul} />
          ) : specificatie.betaaldOp ? (
            <Zeg van={g.opRekening} met={{ datum: dagMetNaam(specificatie.betaaldOp, taal) }} />
          ) : (
            <Zeg van={staatStil ? g.stilstaand : g.voorlopig} />
          )}
        </Paragraph>
        <Verschil specificatie={specificatie} />
        {staatStil && specificatie.voorlopig ? (
          <div className="meedoen-knoppen niet-op-papier">
            <GaKnop naar="/geld" soort="secondary-action-button">
              <Zeg van={g.stilWat} />
            </GaKnop>
          </div>
        ) : null}
        {specificatie.ontbreekt.length > 0 ? (
          <Alert type="warning">
            <Paragraph>
              <strong>
                <Zeg van={g.ontbreektKop} />
              </strong>{' '}
              <Zeg van={g.ontbreekt} />
            </Paragraph>
            <UnorderedList>
              {specificatie.ontbreekt.map((ding) => (
                <UnorderedListItem key={ding.naam}>{ding.vraag || ding.naam}</UnorderedListItem>
              ))}
            </UnorderedList>
          </Alert>
        ) : null}
      </div>
      <Blok kop={<Zeg van={g.zoRekenen} />}>
        <Klein>
          <Zeg van={g.tik} />
        </Klein>
        <Bon specificatie={specificatie} kanVragen={!gedeeld} />
        <Verbeteringen specificatie={specificatie} />
      </Blok>
      <Bestemmingen specificatie={specificatie} />
      {specificatie.volgende.length > 0 ? (
        <Blok kop={<Zeg van={g.wanneer} />}>
          <Pad
            punten={specificatie.volgende.map((komt, i) => ({
              stand: i === 0 ? 'hier' : 'straks',
              titel: (
                <>
                  {hoofdletter(dagMetNaam(komt.op, taal))}
                  {komt.bedragInCenten === null ? null : (
                    <>
                      : <Bedrag cents={komt.bedragInCenten} />
                    </>
                  )}
                </>
              ),
              uitleg: komt.wat,
            }))}
          />
        </Blok>
      ) : null}
      <div>
        {gedeeld ? null : <Kantelpunten vraag={maandVraag(specificatie.recht, specificatie.maand)} />}
        <Bruto specificatie={specificatie} />
        <Uitleg kop={<Zeg van={g.oneensKop} />}>
          <Paragraph>
            <Zeg van={g.oneens} />
          </Paragraph>
          <Paragraph>
            <Zeg van={g.oneensTermijn} />
          </Paragraph>
          <Artikel artikel="artikel 6:7 Algemene wet bestuursrecht" />
        </Uitleg>
      </div>
    </>
  );
}

function AndereMaanden({ rechtId, maand }: { readonly rechtId: string; readonly maand: Maand }) {
  const { taal } = useTaal();
  const { data } = useQuery(rechtenVraag);
  const maanden = data?.rechten.find(({ id }) => id === rechtId)?.maanden.filter((m) => m.maand !== maand) ?? [];
  if (maanden.length === 0) return null;
  return (
    <div>
      <Uitleg kop={<Zeg van={g.eerdere} />}>
        {[...maanden].reverse().map((m) => (
          <GaLos key={m.maand} naar={`/geld/${rechtId}/${m.maand}`}>
            {hoofdletter(maandVoluit(m.maand, taal))}
            {m.stand === 'betaald' ? `: ${bedrag(m.betaaldInCenten, taal)}` : null}
            {m.correcties.length > 0 ? (
              <>
                {' '}
                (<Zeg van={g.verbeterd} />)
              </>
            ) : null}
          </GaLos>
        ))}
      </Uitleg>
    </div>
  );
}

const isMaand = (tekst: string): tekst is Maand => /^\d{4}-(0[1-9]|1[0-2])$/.test(tekst);

export default function Specificatie() {
  const { rechtId = '', maand = '' } = useParams();
  if (!isMaand(maand)) return <Navigate to="/geld" replace />;
  return <Maandpagina key={`${rechtId} ${maand}`} rechtId={rechtId} maand={maand} />;
}

function Maandpagina({ rechtId, maand }: { readonly rechtId: string; readonly maand: Maand }) {
  const { zeg, taal } = useTaal();
  const { ingelogd } = useWie();
  const vraag = useQuery({ ...specificatieVraag(rechtId, maand), enabled: ingelogd });
  const rechten = useQuery({ ...rechtenVraag, enabled: ingelogd });
  const staatStil = rechten.data?.rechten.find(({ id }) => id === rechtId)?.status === 'opgeschort';
  return (
    <Pagina
      titel={zeg(g.inMaand, { maand: maandVoluit(maand, taal) })}
      terug={{ naar: '/geld', tekst: <Zeg van={g.titel} /> }}
      zij={<Contactpersoon />}
    >
      <Antwoord vraag={vraag}>
        {(specificatie) => (
          <>
            <Specificatiebeeld specificatie={specificatie} staatStil={staatStil} />
            <AndereMaanden rechtId={rechtId} maand={maand} />
            <div className="meedoen-knoppen niet-op-papier">
              <Button appearance="secondary-action-button" onClick={() => window.print()}>
                <Beeld naam="print" />
                <Zeg van={g.print} />
              </Button>
              <GaKnop naar="/wat-als/werken" soort="secondary-action-button">
                <Beeld naam="spaarpot" />
                <Zeg van={g.watAls} />
              </GaKnop>
              <Deelknop wat={{ pagina: 'specificatie', onderwerp: rechtId, maand }} />
            </div>
          </>
        )}
      </Antwoord>
    </Pagina>
  );
}
