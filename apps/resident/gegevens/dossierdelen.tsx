import type { Overzicht } from '@meedoen/contract/eigen';
import { Nederlands } from '../onderdelen/delen.tsx';
import { Ga, GaLos } from '../onderdelen/ga.tsx';
import { Heel } from '../onderdelen/heel.tsx';
import { mijn } from '../teksten/aanvraag.ts';
import { besluit, besluitzin } from '../teksten/besluit.ts';
import { bezwaar as b } from '../teksten/bezwaar.ts';
import { deling as d, inzage as i } from '../teksten/gegevens.ts';
import { klacht as k } from '../teksten/klacht.ts';
import { bedrag, dag, dagVan, tijdstip } from '../teksten/opmaak.ts';
import { overzicht as o, woordVoor } from '../teksten/overzicht.ts';
import { plicht as p } from '../teksten/plicht.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { vertegenwoordiging as v } from '../teksten/vertegenwoordiging.ts';
import { Afspraken } from './afspraakdelen.tsx';
import { Controle } from './controledelen.tsx';
import { Deel, Lijst, Periode, Regel } from './deel.tsx';
import { Groepen, Hulp, Nazorg, Verwijzingen } from './hulpdeel.tsx';

type Delen = { readonly alles: Overzicht };
const DICTUM = {
  gegrond: b.gegrond,
  'deels-gegrond': b.deelsGegrond,
  ongegrond: b.ongegrond,
  'niet-ontvankelijk': b.nietOntvankelijk,
} as const;

/** With whom somebody lives, and who may act for them. */
function Mensen({ alles }: Delen) {
  const { zeg } = useTaal();
  return (
    <>
      <Deel kop={o.deel.huishouden} aantal={alles.huishouden.length}>
        <Lijst>
          {alles.huishouden.map((lid) => (
            <Regel key={`${lid.naam} ${lid.vanaf}`} kop={lid.naam} klein={<Periode {...lid} />}>
              <Zeg van={woordVoor(o.relatie, lid.relatie)} />
            </Regel>
          ))}
        </Lijst>
      </Deel>
      <Deel kop={o.deel.vertegenwoordigingen} aantal={alles.vertegenwoordigingen.length}>
        <Lijst>
          {alles.vertegenwoordigingen.map((een) => (
            <Regel key={een.id} kop={een.naam} klein={<Periode {...een} />}>
              <Zeg van={v.soort[een.soort]} />.{' '}
              <Zeg van={v.mag} met={{ wat: een.omvang.map((deel) => zeg(v.omvang[deel])).join(', ') }} />
            </Regel>
          ))}
        </Lijst>
      </Deel>
    </>
  );
}

/** Applications, benefits, what was decided and the letters about it. */
function Zaken({ alles }: Delen) {
  const { zeg, taal } = useTaal();
  return (
    <>
      <Deel kop={o.deel.aanvragen} aantal={alles.aanvragen.length}>
        <Lijst>
          {alles.aanvragen.map((een) => (
            <Regel
              key={een.id}
              kop={
                <Ga naar={`/aanvraag/${een.id}`}>
                  <Heel tekst={een.kenmerk} />
                </Ga>
              }
              klein={
                <>
                  <Zeg van={o.gemeld} met={{ datum: dag(een.gemeldOp, taal) }} />{' '}
                  {een.ingediendOp ? (
                    <Zeg van={o.verstuurd} met={{ datum: dag(een.ingediendOp, taal) }} />
                  ) : (
                    <Zeg van={o.nietVerstuurd} />
                  )}
                </>
              }
            >
              <Zeg van={woordVoor(mijn.stand, een.status)} />
            </Regel>
          ))}
        </Lijst>
      </Deel>
      <Deel kop={o.deel.uitkeringen} aantal={alles.uitkeringen.length}>
        <Lijst>
          {alles.uitkeringen.map((een) => (
            <Regel key={een.id} kop={<Heel tekst={een.kenmerk} />} klein={<Periode {...een} />}>
              <Zeg van={woordVoor(o.uitkering, een.status)} />
            </Regel>
          ))}
        </Lijst>
        <GaLos naar="/geld">
          <Zeg van={o.naarGeld} />
        </GaLos>
      </Deel>
      <Deel kop={o.deel.besluiten} aantal={alles.besluiten.length}>
        <Lijst>
          {alles.besluiten.map((een) => (
            <Regel
              key={een.id}
              kop={zeg(besluitzin(een.soort))}
              klein={
                <>
                  <Zeg
                    van={besluit.kenmerk}
                    met={{ kenmerk: een.kenmerk ?? '', datum: dag(een.bekendgemaaktOp, taal) }}
                  />
                  . {een.ingangsdatum ? <Zeg van={o.sinds} met={{ vanaf: dag(een.ingangsdatum, taal) }} /> : null}{' '}
                  {een.bezwaarTot ? <Zeg van={o.bezwaarTot} met={{ datum: dag(een.bezwaarTot, taal) }} /> : null}
                </>
              }
            >
              <Nederlands>{een.motivering}</Nederlands>
            </Regel>
          ))}
        </Lijst>
      </Deel>
      <Deel kop={o.deel.brieven} aantal={alles.brieven.length}>
        <Lijst>
          {alles.brieven.map((een) => (
            <Regel
              key={een.id}
              kop={
                <Ga naar={`/brieven/${een.id}`}>
                  <Nederlands>{een.onderwerp}</Nederlands>
                </Ga>
              }
              klein={<Heel tekst={`${dag(een.datum, taal)}, ${een.kenmerk}`} />}
            />
          ))}
        </Lijst>
      </Deel>
    </>
  );
}

/** What was paid, and what is to be paid back. */
function Geld({ alles }: Delen) {
  const { taal } = useTaal();
  return (
    <>
      <Deel kop={o.deel.betalingen} aantal={alles.betalingen.length}>
        <Lijst>
          {alles.betalingen.map((een) => (
            <Regel
              key={`${een.op} ${een.omschrijving} ${een.iban} ${een.bedragInCenten}`}
              kop={bedrag(een.bedragInCenten, taal)}
              klein={
                <>
                  {dag(een.op, taal)}. <Zeg van={o.naarRekening} met={{ naam: een.begunstigde, iban: een.iban }} />{' '}
                  {een.teruggekomenOp ? (
                    <Zeg van={o.teruggekomen} met={{ datum: dag(een.teruggekomenOp, taal) }} />
                  ) : null}
                </>
              }
            >
              <Nederlands>{een.omschrijving}</Nederlands>
            </Regel>
          ))}
        </Lijst>
      </Deel>
      <Deel kop={o.deel.terugbetalen} aantal={alles.terugbetalen.length}>
        <Lijst>
          {alles.terugbetalen.map((een) => (
            <Regel
              key={een.kenmerk}
              kop={<Nederlands>{een.naam}</Nederlands>}
              klein={
                <>
                  <Heel tekst={een.kenmerk} />, {dag(een.ontstaanOp, taal)}.{' '}
                  <Zeg van={o.nogTeBetalen} met={{ bedrag: bedrag(een.restInCenten, taal) }} />
                </>
              }
            >
              <Nederlands>{een.reden}</Nederlands>
            </Regel>
          ))}
        </Lijst>
      </Deel>
    </>
  );
}

/** Objections, duties, changes, questions, talks. */
function Gesprek({ alles }: Delen) {
  const { zeg, taal } = useTaal();
  return (
    <>
      <Deel kop={o.deel.bezwaren} aantal={alles.bezwaren.length}>
        <Lijst>
          {alles.bezwaren.map((een) => (
            <Regel
              key={een.id}
              kop={<Ga naar={`/bezwaar/${een.id}`}>{zeg(besluitzin(een.besluit.soort))}</Ga>}
              klein={
                <>
                  <Zeg van={b.ontvangen} met={{ kenmerk: een.kenmerk, datum: dag(een.ontvangenOp, taal) }} />{' '}
                  {een.status === 'ingetrokken' ? <Zeg van={b.ingetrokken} /> : null}
                  {een.beslissing ? (
                    <>
                      <Zeg van={o.besloten} met={{ datum: dag(een.beslissing.op, taal) }} />{' '}
                      <Zeg van={DICTUM[een.beslissing.dictum]} /> <Nederlands>{een.beslissing.motivering}</Nederlands>
                    </>
                  ) : null}
                </>
              }
            >
              {een.gronden || <Zeg van={b.nogNiets} />}
            </Regel>
          ))}
        </Lijst>
      </Deel>
      <Deel kop={o.deel.klachten} aantal={alles.klachten.length}>
        <Lijst>
          {alles.klachten.map((een) => (
            <Regel
              key={een.id}
              kop={
                <Ga naar={`/klacht/${een.id}`}>
                  <Heel tekst={een.kenmerk} />
                </Ga>
              }
              klein={
                <>
                  {dag(een.ontvangenOp, taal)} <Zeg van={k.nu[een.status]} />
                </>
              }
            >
              {een.gedraging}
            </Regel>
          ))}
        </Lijst>
      </Deel>
      <Deel kop={o.deel.plannen} aantal={alles.plannen.length}>
        <Lijst>
          {alles.plannen.map((een) => (
            <Regel
              key={een.id}
              kop={<Nederlands>{een.eigen?.doel ?? ''}</Nederlands>}
              klein={dag(een.begonnenOp, taal)}
            >
              <Nederlands>{een.eigen?.woorden ?? ''}</Nederlands>
              <ul>
                {een.afspraken.map(({ id, wat }) => (
                  <li key={id}>
                    <Nederlands>{wat}</Nederlands>
                  </li>
                ))}
                {een.gesprekken.map(({ id, op, verslag }) => (
                  <li key={id}>
                    {dag(op, taal)} <Nederlands>{verslag}</Nederlands>
                  </li>
                ))}
              </ul>
            </Regel>
          ))}
        </Lijst>
      </Deel>
      <Hulp alles={alles} />
      <Verwijzingen alles={alles} />
      <Nazorg alles={alles} />
      <Groepen alles={alles} />
      <Deel kop={o.deel.plichten} aantal={alles.plichten.length}>
        <Lijst>
          {alles.plichten.map((een) => (
            <Regel key={een.kenmerk} kop={zeg(woordVoor(p.toestand, een.status))} klein={dag(een.datum, taal)}>
              <Nederlands>{een.omschrijving}</Nederlands>
            </Regel>
          ))}
        </Lijst>
      </Deel>
      <Controle alles={alles} />
      <Deel kop={o.deel.wijzigingen} aantal={alles.wijzigingen.length}>
        <Lijst>
          {alles.wijzigingen.map((een) => (
            <Regel
              key={een.id}
              kop={<Nederlands>{een.titel}</Nederlands>}
              klein={
                <>
                  {dag(dagVan(een.doorgegevenOp), taal)}. <Zeg van={o.sinds} met={{ vanaf: dag(een.vanaf, taal) }} />{' '}
                  <Nederlands>{een.gevolg}</Nederlands>
                </>
              }
            >
              <Nederlands>{[...een.wat, een.toelichting].filter(Boolean).join('. ')}</Nederlands>
            </Regel>
          ))}
        </Lijst>
      </Deel>
      <Deel kop={o.deel.berichten} aantal={alles.berichten.length}>
        <Lijst>
          {alles.berichten.map((een) => (
            <Regel
              key={een.id}
              kop={een.van === 'gemeente' ? een.wie : zeg(o.van.inwoner)}
              klein={tijdstip(een.op, taal)}
            >
              {een.tekst}
            </Regel>
          ))}
        </Lijst>
      </Deel>
      <Deel kop={o.deel.contact} aantal={alles.contact.length}>
        <Lijst>
          {alles.contact.map((een) => (
            <Regel key={een.op} kop={tijdstip(een.op, taal)}>
              <Zeg van={woordVoor(o.kanaal, een.kanaal)} />
            </Regel>
          ))}
        </Lijst>
      </Deel>
    </>
  );
}

/** Files somebody sent, what they let others see, and who looked. */
function Sporen({ alles }: Delen) {
  const { zeg, taal } = useTaal();
  return (
    <>
      <Deel kop={o.deel.documenten} aantal={alles.documenten.length}>
        <Lijst>
          {alles.documenten.map((een) => (
            <Regel
              key={een.id}
              kop={
                <a className="utrecht-link" href={`/v1/documenten/${een.id}`} target="_blank" rel="noopener">
                  {een.naam}
                </a>
              }
              klein={dag(dagVan(een.op), taal)}
            />
          ))}
        </Lijst>
      </Deel>
      <Deel kop={o.deel.gedeeld} aantal={alles.gedeeld.length}>
        <Lijst>
          {alles.gedeeld.map((een) => (
            <Regel
              key={een.op}
              kop={zeg(woordVoor(d.pagina, een.pagina))}
              klein={
                <>
                  {tijdstip(een.op, taal)}.{' '}
                  <Zeg van={o.gedeeldTot} met={{ tot: tijdstip(een.tot, taal), aantal: een.geopend }} />
                </>
              }
            />
          ))}
        </Lijst>
      </Deel>
      <Deel kop={o.deel.wieKeek} aantal={alles.wieKeek.length}>
        <Lijst>
          {alles.wieKeek.map((een, nummer) => (
            <Regel
              // biome-ignore lint/suspicious/noArrayIndexKey: two lines of the log may be alike, and their order is fixed
              key={nummer}
              kop={een.machine ? zeg(i.computer) : een.wie}
              klein={tijdstip(een.op, taal)}
            >
              <Nederlands>{[een.wat, een.waarom].filter(Boolean).join(', ')}</Nederlands>
            </Regel>
          ))}
        </Lijst>
      </Deel>
    </>
  );
}

/** The file from front to back. */
export function Dossierdelen({ alles }: Delen) {
  return (
    <>
      <Mensen alles={alles} />
      <Zaken alles={alles} />
      <Geld alles={alles} />
      <Afspraken alles={alles} />
      <Gesprek alles={alles} />
      <Sporen alles={alles} />
    </>
  );
}
