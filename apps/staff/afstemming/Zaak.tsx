import type { AfstemmingWeergave } from '@meedoen/contract/afstemming';
import { Tabel } from '@meedoen/ui/tabel';
import { Artikel } from '@meedoen/ui/uitleg';
import { bedrag, datumKort, datumLang, maandLang } from '@meedoen/ui/weergave';
import { Heading2 } from '@utrecht/component-library-react';
import { soortnaam } from '../besluit/namen.ts';
import { Geschiedenis } from '../schil/Geschiedenis.tsx';
import { Link } from '../schil/Naar.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { GROND, maatregelInWoorden, TOESTAND, VIA } from './namen.ts';
import { Stappen } from './Stappen.tsx';

/** One case: what was seen, what the resident says, what the law attaches to it, what is next and what was done. */
export function Zaak({ zaak }: { readonly zaak: AfstemmingWeergave }) {
  const { vandaag } = useSessie();
  const { naam, toon } = TOESTAND[zaak.toestand];
  return (
    <section className="mdn-panel" aria-labelledby={`${zaak.id} ${zaak.id}-kenmerk`}>
      <div className="mdn-panel__kop">
        <Heading2 id={zaak.id}>{zaak.kort}</Heading2>
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
          <Verhaal zaak={zaak} />
          <Kosten zaak={zaak} />
        </div>
        <div className="mdn-stapel">
          <Wet zaak={zaak} />
          <Stappen zaak={zaak} />
          <Verloop zaak={zaak} />
        </div>
      </div>
    </section>
  );
}

/** Both sides beside each other: what was reported and what the resident told. */
function Verhaal({ zaak }: { readonly zaak: AfstemmingWeergave }) {
  return (
    <>
      <div>
        <h3 className="utrecht-heading-4">Wat er is gemeld</h3>
        <p className="mdn-xs mdn-sec">
          {zaak.gemeldDoor}, over {datumLang(zaak.datum)}
        </p>
        <p className="mdn-zaak__tekst">{zaak.omschrijving}</p>
      </div>
      <div>
        <h3 className="utrecht-heading-4">Wat de inwoner vertelt</h3>
        {zaak.zienswijzen.length === 0 ? (
          <p className="mdn-sm mdn-sec">
            {zaak.zienswijzeTot
              ? `Nog niets. Reageren kan tot en met ${datumLang(zaak.zienswijzeTot)}.`
              : 'Nog niet gevraagd.'}
          </p>
        ) : (
          zaak.zienswijzen.map((each) => (
            <div key={`${each.op}${each.tekst}`}>
              <p className="mdn-xs mdn-sec">
                {datumLang(each.op)}, {VIA[each.via]}
              </p>
              <p className="mdn-zaak__tekst">{each.tekst}</p>
            </div>
          ))
        )}
        {zaak.inkeerverzoeken.map((verzoek) => (
          <div key={`${verzoek.op}${verzoek.tekst}`}>
            <p className="mdn-xs mdn-sec">
              {datumLang(verzoek.op)}: vraagt om te stoppen ({verzoek.uitkomst})
            </p>
            <p className="mdn-zaak__tekst">{verzoek.tekst}</p>
          </div>
        ))}
      </div>
      {zaak.afgezien && (
        <p className="mdn-sm">
          <b>{GROND[zaak.afgezien.grond]}.</b> {zaak.afgezien.reden}
        </p>
      )}
      {zaak.heroverwogen && (
        <p className="mdn-sm">
          <b>Opnieuw bekeken op {datumLang(zaak.heroverwogen.op)}.</b> {zaak.heroverwogen.reden}
        </p>
      )}
    </>
  );
}

/** What it costs, month by month, and when it is over. */
function Kosten({ zaak }: { readonly zaak: AfstemmingWeergave }) {
  if (zaak.maanden.length === 0) return null;
  const zeker = 'opgelegd inkeer-gevraagd beeindigd'.includes(zaak.toestand);
  return (
    <div>
      <h3 className="utrecht-heading-4">{zeker ? 'Wat er wordt ingehouden' : 'Wat het zou kosten'}</h3>
      <Tabel
        titel={zeker ? 'Verlaging per maand' : 'Verlaging per maand, als die nu begon'}
        rijen={zaak.maanden}
        sleutel={({ maand }) => maand}
        kolommen={[
          { kop: 'Maand', soort: 'naam', toon: ({ maand }) => maandLang(maand) },
          { kop: 'Procent', soort: 'getal', toon: ({ percentage }) => `${percentage}%` },
          {
            kop: 'Bedrag',
            soort: 'getal',
            toon: ({ bedragInCenten }) => (bedragInCenten === null ? 'nog niet bekend' : bedrag(bedragInCenten)),
          },
        ]}
      />
      {zaak.eindigtOp && <p className="mdn-sm mdn-sec">Voorbij vanaf {datumLang(zaak.eindigtOp)}.</p>}
    </div>
  );
}

function Wet({ zaak: { wet, heroverwegenVoor } }: { readonly zaak: AfstemmingWeergave }) {
  return (
    <div>
      <h3 className="utrecht-heading-4">Wat wet en verordening zeggen</h3>
      {wet.ontbreekt ? (
        <p className="mdn-weigering">Nog niet bekend: {wet.ontbreekt}</p>
      ) : (
        <>
          <p>
            <b>{maatregelInWoorden(wet.maatregel)}</b> <Artikel artikel={wet.artikel} />
          </p>
          <ul className="mdn-sm mdn-sec">
            {[wet.uitleg, ...(wet.uitleg?.uses ?? [])].map((deel) => deel && <li key={deel.says}>{deel.says}</li>)}
          </ul>
        </>
      )}
      {heroverwegenVoor && (
        <p className="mdn-sm">
          Uiterlijk {datumLang(heroverwegenVoor)} opnieuw bekijken <Artikel artikel="Pw art. 18 lid 3" />
        </p>
      )}
    </div>
  );
}

function Verloop({ zaak }: { readonly zaak: AfstemmingWeergave }) {
  return (
    <Geschiedenis regels={zaak.geschiedenis}>
      {zaak.voorstel && (
        <p>
          <Link className="utrecht-link" to={`/besluiten/${zaak.voorstel.id}`}>
            Verder met het besluit: {soortnaam(zaak.voorstel.soort)}
          </Link>
        </p>
      )}
    </Geschiedenis>
  );
}
