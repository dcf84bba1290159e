import type { BoeteWeergave, readBoetes } from '@meedoen/contract/boete';
import { Artikel, Uitleg } from '@meedoen/ui/uitleg';
import { bedrag, datumKort, datumLang } from '@meedoen/ui/weergave';
import { Heading2 } from '@utrecht/component-library-react';
import { soortnaam } from '../besluit/namen.ts';
import { Geschiedenis } from '../schil/Geschiedenis.tsx';
import { Link } from '../schil/Naar.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import type { Antwoord } from '../verbinding/verbinding.tsx';
import { Boetesom } from './Boetesom.tsx';
import { Boetestappen } from './Boetestappen.tsx';
import { GROND, TOESTAND, VERWIJT, VIA, WAT } from './namen.ts';

interface Zaakprops {
  readonly zaak: BoeteWeergave;
  readonly vorderingen: Antwoord<typeof readBoetes>['vorderingen'];
}

/** One case: what was not told, both sides, what the law makes of it, what is next and what was done. */
export function Boetezaak({ zaak, vorderingen }: Zaakprops) {
  const { vandaag } = useSessie();
  const { naam, toon } = TOESTAND[zaak.toestand];
  return (
    <section className="mdn-panel" aria-labelledby={`${zaak.id} ${zaak.id}-kenmerk`}>
      <div className="mdn-panel__kop">
        <Heading2 id={zaak.id}>{WAT[zaak.schending.wat]}</Heading2>
        <span className={toon ? `mdn-stand mdn-stand--${toon}` : 'mdn-stand'}>{naam}</span>
        <span className="mdn-sm mdn-sec">
          <span id={`${zaak.id}-kenmerk`}>{zaak.kenmerk}</span>
          {zaak.klok && (
            <>
              {' '}
              <b>{zaak.klok.wat}</b>, uiterlijk {datumKort(zaak.klok.uiterlijk, vandaag)}
            </>
          )}
        </span>
      </div>
      <div className="mdn-panel__lijf mdn-zaak">
        <div className="mdn-stapel">
          <Verhaal zaak={zaak} vorderingen={vorderingen} />
        </div>
        <div className="mdn-stapel">
          <Wet zaak={zaak} />
          <Boetestappen zaak={zaak} vorderingen={vorderingen} />
          <Verloop zaak={zaak} />
        </div>
      </div>
    </section>
  );
}

/** Both sides: what was found and what the resident told. */
function Verhaal({ zaak, vorderingen }: Zaakprops) {
  const { schending, rapport, zienswijzen, voornemen, oordeel, afgezien } = zaak;
  const vordering = vorderingen.find(({ id }) => id === schending.vordering);
  return (
    <>
      <div>
        <h3 className="utrecht-heading-4">Wat niet is doorgegeven</h3>
        <p className="mdn-xs mdn-sec">
          {zaak.gestartDoor}, over {datumLang(schending.van)} tot en met {datumLang(schending.totEnMet)}
        </p>
        <p className="mdn-zaak__tekst">{schending.omschrijving}</p>
        <p className="mdn-sm">
          Te veel betaald: <b>{bedrag(schending.benadelingsbedragInCenten)}</b>
          {vordering && `, vordering ${vordering.kenmerk}`}
          {schending.zelfGemeld && `. Zelf gemeld op ${datumLang(schending.zelfGemeld)}`}
        </p>
      </div>
      {rapport && (
        <div>
          <h3 className="utrecht-heading-4">Rapport</h3>
          <p className="mdn-xs mdn-sec">
            {rapport.door}, {datumLang(rapport.op)}
          </p>
          <p className="mdn-zaak__tekst">{rapport.bevindingen}</p>
        </div>
      )}
      <div>
        <h3 className="utrecht-heading-4">Wat de inwoner vertelt</h3>
        {zienswijzen.length === 0 ? (
          <p className="mdn-sm mdn-sec">
            {voornemen
              ? LOPEND.includes(zaak.toestand)
                ? `Nog niets. Reageren kan tot en met ${datumLang(voornemen.zienswijzeTot)}.`
                : 'De inwoner heeft niet gereageerd.'
              : LOPEND.includes(zaak.toestand)
                ? 'Nog niet gevraagd.'
                : 'Niet gevraagd: de brief was nog niet verstuurd.'}
          </p>
        ) : (
          zienswijzen.map((each) => (
            <div key={`${each.op}${each.tekst}`}>
              <p className="mdn-xs mdn-sec">
                {datumLang(each.op)}, {VIA[each.via]}
                {each.gehoordDoor && `, gehoord door ${each.gehoordDoor}`}
              </p>
              <p className="mdn-zaak__tekst">{each.tekst}</p>
            </div>
          ))
        )}
      </div>
      {oordeel && (
        <div>
          <h3 className="utrecht-heading-4">Oordeel</h3>
          <p>
            <b>{VERWIJT[oordeel.verwijtbaarheid]}</b>
            {oordeel.ruimtePerMaandInCenten !== null &&
              `, kan ${bedrag(oordeel.ruimtePerMaandInCenten)} per maand betalen`}
          </p>
          <p className="mdn-zaak__tekst">{oordeel.toelichting}</p>
          {oordeel.matiging && (
            <p className="mdn-sm">
              {oordeel.matiging.percentage} procent minder: {oordeel.matiging.reden}
            </p>
          )}
        </div>
      )}
      {afgezien && (
        <p className="mdn-sm">
          <b>{GROND[afgezien.grond]}.</b> {afgezien.reden}
        </p>
      )}
    </>
  );
}

const LOPEND: readonly BoeteWeergave['toestand'][] = ['onderzoek', 'voornemen', 'zienswijze'];

/** The amount with its sum, recidive, a warning in its place, and the terms. */
function Wet({ zaak: { wet, toestand, voornemen, oplegging, oordeel } }: { readonly zaak: BoeteWeergave }) {
  if (!LOPEND.includes(toestand) && !oplegging) return null;
  return (
    <div>
      <h3 className="utrecht-heading-4">Wat de wet zegt</h3>
      {!oordeel && <p className="mdn-sm mdn-sec">De boete volgt uit het oordeel over de verwijtbaarheid.</p>}
      {wet.ontbreekt.map((vraag) => (
        <p key={vraag} className="mdn-weigering">
          Nog niet bekend: {vraag}
        </p>
      ))}
      {wet.som && wet.bedragInCenten !== null ? (
        <Boetesom som={wet.som} />
      ) : (
        wet.bedragInCenten !== null && (
          <p>
            Ten hoogste <b>{bedrag(wet.bedragInCenten)}</b>, zonder wat iemand kan betalen.
          </p>
        )
      )}
      {wet.uitleg && (
        <details className="mdn-achter">
          <summary>Waarom dit bedrag</summary>
          <Uitleg boom={wet.uitleg} />
        </details>
      )}
      {!oplegging && (
        <ul className="mdn-sm">
          {[wet.recidive, wet.waarschuwing, wet.procedure].map(
            (deel) =>
              deel && (
                <li key={deel.article}>
                  {deel.says} <Artikel artikel={deel.article} />
                </li>
              ),
          )}
          {wet.beslissenUiterlijk && voornemen && (
            <li>
              Beslissen kan tot en met {datumLang(wet.beslissenUiterlijk)} <Artikel artikel="Awb art. 5:51 lid 1" />
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

function Verloop({ zaak }: { readonly zaak: BoeteWeergave }) {
  return (
    <Geschiedenis regels={zaak.geschiedenis}>
      {zaak.voorstel && (
        <p>
          <Link className="utrecht-link" to={`/besluiten/${zaak.voorstel.id}`}>
            Verder met het besluit: {soortnaam(zaak.voorstel.soort)}
          </Link>
        </p>
      )}
      {zaak.oplegging && (
        <p>
          <Link className="utrecht-link" to={`/besluiten/${zaak.oplegging.besluit}`}>
            Het besluit met de brief
          </Link>
        </p>
      )}
    </Geschiedenis>
  );
}
