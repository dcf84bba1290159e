import { readMaanduitkomst, readSpecificatie } from '@meedoen/contract/recht';
import { ApiProblem } from '@meedoen/contract/route';
import { addToMonth, type IsoDate, type Maand } from '@meedoen/law/kernel';
import { Bon, Bonregel, Bonsom, Bontotaal } from '@meedoen/ui/bon';
import { Uitleg } from '@meedoen/ui/uitleg';
import { dagEnDatum, datumKort, hoofdletter, maandLang, maandnaam, verschilbedrag } from '@meedoen/ui/weergave';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Toetskap, useToetsen } from '../schil/toetsen.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Lezing } from '../toestand/Toestand.tsx';
import { type Antwoord, useLees } from '../verbinding/verbinding.tsx';
import { Uitkomst } from './Uitkomst.tsx';

type Specificatie = Antwoord<typeof readSpecificatie>;

/** The sum of a month, each line opening to rule, dated amount and fact; drawn also when it comes to 0,00. */
export function Maandsom({
  recht,
  maand,
  bekendOp,
}: {
  readonly recht: string;
  readonly maand: Maand;
  readonly bekendOp?: IsoDate | undefined;
}) {
  const query = bekendOp ? { bekendOp } : {};
  const lezing = useLees(readSpecificatie, { params: { rechtId: recht, maand }, query }, { houdVorige: true });
  const [alles, setAlles] = useState(false);
  const [dicht, setDicht] = useState<ReadonlyMap<string, boolean>>(new Map());
  const klap = () => {
    setAlles(!alles);
    setDicht(new Map());
  };
  useToetsen([{ toets: 'u', toon: 'U', uitleg: 'alles uitklappen', kan: lezing.data !== undefined, doe: klap }]);
  const geen = lezing.error instanceof ApiProblem && lezing.error.problem.status === 404;
  const oud = lezing.data !== undefined && lezing.data.maand !== maand;
  return (
    <section className="mdn-panel" aria-labelledby="som" aria-busy={lezing.isFetching}>
      <div className="mdn-panel__kop">
        <Heading2 id="som">{hoofdletter(maandLang(maand))}</Heading2>
        {lezing.data?.voorlopig && !oud && <span className="mdn-stand">voorlopig</span>}
        {lezing.data?.voorMeedoen && !oud && (
          <span className="mdn-stand">betaald in het vorige systeem, dit zegt de wet</span>
        )}
      </div>
      {geen ? (
        <Kaal recht={recht} maand={maand} bekendOp={bekendOp} />
      ) : (
        <Lezing van={lezing} regels={8} wat="de som van deze maand">
          {(som) => (
            <>
              <Som
                som={som}
                open={(sleutel) => dicht.get(sleutel) ?? alles}
                onOpen={(sleutel, open) =>
                  setDicht((nu) => (nu.get(sleutel) === open ? nu : new Map(nu).set(sleutel, open)))
                }
              />
              <div className="mdn-som__voet mdn-rij mdn-sm mdn-niet-printen">
                <Button className="mdn-klein" appearance="subtle-button" onClick={klap}>
                  {alles ? 'Alles inklappen' : 'Alles uitklappen'} <Toetskap toets="U" />
                </Button>
              </div>
              <Bijzonderheden som={som} />
            </>
          )}
        </Lezing>
      )}
    </section>
  );
}

function Som({
  som,
  open,
  onOpen,
}: {
  readonly som: Specificatie;
  readonly open: (sleutel: string) => boolean;
  readonly onOpen: (sleutel: string, open: boolean) => void;
}) {
  const totaal = som.regels.find((regel) => regel.soort === 'totaal');
  return (
    <Bon label={`Som van ${maandLang(som.maand)}`}>
      {som.regels
        .filter((regel) => regel.soort !== 'totaal' && regel.soort !== 'terzijde')
        .map((regel) =>
          regel.soort === 'subtotaal' ? (
            <Bonsom key={regel.sleutel} label={regel.tekst} cents={regel.bedragInCenten} />
          ) : (
            <Bonregel
              key={regel.sleutel}
              label={regel.tekst}
              cents={regel.bedragInCenten}
              artikel={regel.artikel}
              nadruk={regel.maand !== null && regel.maand !== som.maand}
              open={open(regel.sleutel)}
              onOpen={(nu) => onOpen(regel.sleutel, nu)}
            >
              {regel.waarom || regel.uitleg.length > 0 ? (
                <>
                  {regel.uitleg.map((zin) => (
                    <p key={zin} className="mdn-som__uitleg">
                      {zin}
                    </p>
                  ))}
                  {regel.waarom && <Uitleg boom={regel.waarom} feitAdres={(feit) => `#feit-${feit}`} />}
                </>
              ) : undefined}
            </Bonregel>
          ),
        )}
      <Bontotaal
        label={totaal?.tekst ?? (som.betaaldOp ? `Betaald op ${dagEnDatum(som.betaaldOp)}` : 'Uit te betalen')}
        cents={totaal?.bedragInCenten ?? som.uitTeBetalenInCenten}
      />
    </Bon>
  );
}

/** What stands beside the sum: what is missing, where the money goes, the difference with last month. */
function Bijzonderheden({ som }: { readonly som: Specificatie }) {
  const { vandaag } = useSessie();
  const terzijde = som.regels.filter((regel) => regel.soort === 'terzijde');
  return (
    <>
      {som.ontbreekt.length > 0 && (
        <div className="mdn-som__deel">
          <p className="mdn-melding mdn-melding--warning">
            <b>Hier ontbreekt iets.</b> {som.ontbreekt.map((iets) => iets.vraag || iets.naam).join(' ')}
          </p>
        </div>
      )}
      {som.brutoOntbreekt !== null && (
        <div className="mdn-som__deel mdn-sm">
          <p className="mdn-sec">Bruto is niet te zeggen. Dit ontbreekt: {som.brutoOntbreekt}.</p>
        </div>
      )}
      {som.verschilMetVorigeInCenten !== null && som.verschilMetVorigeInCenten !== 0 && (
        <div className="mdn-som__deel mdn-sm">
          <h3 className="utrecht-heading-4">
            Verschil met {maandnaam(addToMonth(som.maand, -1))}: {verschilbedrag(som.verschilMetVorigeInCenten)}
          </h3>
          <ul className="mdn-lijst mdn-lijst--eind">
            {som.verschilOorzaken.map((oorzaak) => (
              <li key={oorzaak.tekst}>
                <span>{oorzaak.tekst}</span>
                <span>{verschilbedrag(oorzaak.bedragInCenten)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {(som.bestemmingen.length > 1 || terzijde.length > 0 || som.volgende.length > 0) && (
        <div className="mdn-som__deel mdn-sm">
          <ul className="mdn-lijst mdn-lijst--eind">
            {som.bestemmingen.map((bestemming) => (
              <li key={bestemming.naam}>
                <span>Naar {bestemming.naam}</span>
                <span>{verschilbedrag(bestemming.bedragInCenten).replace('+\u00a0', '')}</span>
              </li>
            ))}
            {terzijde.map((regel) => (
              <li key={regel.sleutel}>
                <span>
                  {regel.tekst} <span className="mdn-mut">{regel.artikel}</span>
                </span>
                <span>{verschilbedrag(regel.bedragInCenten).replace('+\u00a0', '')}</span>
              </li>
            ))}
            {som.volgende.map((straks) => (
              <li key={`${straks.op}${straks.wat}`}>
                <span>
                  {datumKort(straks.op, vandaag)}: {straks.wat}
                </span>
                <span>
                  {straks.bedragInCenten === null ? '' : verschilbedrag(straks.bedragInCenten).replace('+\u00a0', '')}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** No specificatie yet: what the law says of the month. */
function Kaal({
  recht,
  maand,
  bekendOp,
}: {
  readonly recht: string;
  readonly maand: Maand;
  readonly bekendOp?: IsoDate | undefined;
}) {
  const lezing = useLees(readMaanduitkomst, { params: { rechtId: recht, maand }, query: bekendOp ? { bekendOp } : {} });
  return (
    <Lezing van={lezing} regels={6} wat="wat de wet zegt">
      {(uitkomst) => (
        <>
          <p className="mdn-panel__lijf mdn-sm mdn-sec">
            Over deze maand is nog niets geboekt. Dit zegt de wet met wat nu bekend is.
          </p>
          <Uitkomst uitkomst={uitkomst} />
        </>
      )}
    </Lezing>
  );
}
