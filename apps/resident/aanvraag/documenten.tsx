import { type ReactNode, useId, useState } from 'react';
import { Beeld } from '../onderdelen/beeld.tsx';
import { Bestandveld } from '../onderdelen/bestandveld.tsx';
import { Klein } from '../onderdelen/delen.tsx';
import { Veldfout } from '../onderdelen/veld.tsx';
import { useFouttekst } from '../pagina/standen.tsx';
import { mijn } from '../teksten/aanvraag.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { type Bestand, MEESTE_BYTES, SOORTEN, stuurBestand } from '../verbinding/bestand.ts';

/** Takes a photo or picks files, sends them one by one, and says of each whether it arrived. */
export function Documenten({
  naar,
  lijst,
  gestuurd,
}: {
  /** The address a file of a name is sent to. */
  readonly naar: (naam: string) => string;
  /** The documents that stand with this question already; without it each that arrived is only told. */
  readonly lijst?: ReactNode;
  readonly gestuurd: (bestand: Bestand) => void;
}) {
  const { zeg } = useTaal();
  const fouttekst = useFouttekst();
  const id = useId();
  const [bezig, setBezig] = useState<string>();
  const [klaar, setKlaar] = useState<readonly Bestand[]>([]);
  const [fout, setFout] = useState<string>();

  const stuur = async (bestanden: readonly File[]) => {
    setFout(undefined);
    for (const bestand of bestanden) {
      const naam = bestand.name;
      const mis =
        bestand.size === 0
          ? mijn.bestandLeeg
          : bestand.size > MEESTE_BYTES
            ? mijn.bestandGroot
            : bestand.type && !SOORTEN.split(',').includes(bestand.type)
              ? mijn.bestandSoort
              : undefined;
      if (mis) {
        setFout(zeg(mis, { naam }));
        continue;
      }
      setBezig(naam);
      try {
        const aangekomen = await stuurBestand(naar, bestand);
        setKlaar((eerder) => [...eerder, aangekomen]);
        gestuurd(aangekomen);
      } catch (gevangen) {
        setFout(`${naam}: ${fouttekst(gevangen)}`);
      }
    }
    setBezig(undefined);
  };

  return (
    <div className="meedoen-blok meedoen-blok--dicht">
      <Bestandveld
        id={id}
        beeld="camera"
        soorten={SOORTEN}
        meer
        beschreven={`${id}-hulp ${id}-fout`}
        neem={(bestanden) => void stuur(bestanden)}
      >
        <Zeg van={mijn.bestand} />
      </Bestandveld>
      <span id={`${id}-hulp`}>
        <Klein>
          <Zeg van={mijn.bestandHulp} />
        </Klein>
      </span>
      <div role="status" className="meedoen-blok meedoen-blok--vast">
        {bezig ? <span className="meedoen-bewaard">{zeg(mijn.bestandBezig, { naam: bezig })}</span> : null}
        {(lijst ? [] : klaar).map((bestand) => (
          <span className="meedoen-bewaard" key={bestand.id}>
            <Beeld naam="klaar" />
            {zeg(mijn.bestandKlaar, { naam: bestand.naam })}
          </span>
        ))}
      </div>
      {lijst}
      <div role="alert">
        <Veldfout id={`${id}-fout`} fout={fout} />
      </div>
    </div>
  );
}
