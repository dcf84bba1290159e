import type { MaanduitkomstWeergave } from '@meedoen/contract/recht';
import { Bon, Bonregel, Bontotaal } from '@meedoen/ui/bon';
import { Uitleg } from '@meedoen/ui/uitleg';
import { maandLang } from '@meedoen/ui/weergave';

const REDEN: Readonly<Record<string, string>> = {
  leeftijd: 'leeftijd',
  verblijf: 'verblijfsrecht',
  buitenland: 'verblijf in het buitenland',
  detentie: 'detentie',
  studie: 'studie',
  'inrichting-onder-21': 'in een inrichting en jonger dan 21',
  inkomen: 'genoeg eigen inkomen',
  vermogen: 'te veel vermogen',
  zoektermijn: 'de zoektijd van vier weken loopt',
  overleden: 'overlijden',
  onttrekking: 'onttrekt zich aan een straf of maatregel',
  dienstplicht: 'dienstplicht',
  werkstaking: 'staking of uitsluiting',
  schuldenlast: 'bijstand voor schulden',
  uitreiziger: 'uitreiziger',
  'onbetaald-verlof': 'onbetaald verlof',
  'volgt-onderwijs-niet': 'jonger dan 27, kan onderwijs volgen en doet dat niet',
  'wil-niet-meewerken': 'jonger dan 27, wil de verplichtingen niet nakomen',
};

/** What the law says of one month, as a sum: norm, income, exemption, bijstand, holiday allowance. */
export function Uitkomst({ uitkomst }: { readonly uitkomst: MaanduitkomstWeergave }) {
  const regels = [
    ['norm', 'Norm', uitkomst.norm, 1],
    ['verhoging', 'Verhoging in een inrichting', uitkomst.verhogingInrichting, 1],
    ['inkomen', 'Inkomen', uitkomst.inkomen, -1],
    ['vrij', 'Inkomen dat vrij blijft', uitkomst.vrijgelaten, 1],
    ['verlaging', 'Verlaging', uitkomst.verlaging, -1],
    ['vakantie', 'Opzij voor vakantiegeld', uitkomst.vakantietoeslag, -1],
  ] as const;
  return (
    <>
      {uitkomst.recht?.value === false && (
        <p className="mdn-panel__lijf">
          <b>Geen recht</b>
          {uitkomst.reden && `: ${REDEN[uitkomst.reden] ?? uitkomst.reden}`}.
        </p>
      )}
      <Bon label={`Wat de wet zegt over ${maandLang(uitkomst.maand)}`}>
        {regels.map(([sleutel, tekst, uitleg, teken]) =>
          uitleg && (uitleg.value !== 0 || sleutel === 'norm') ? (
            <Bonregel key={sleutel} label={tekst} cents={teken * uitleg.value} artikel={uitleg.article}>
              <Uitleg boom={uitleg} />
            </Bonregel>
          ) : null,
        )}
        {uitkomst.uitbetaling ? (
          <Bontotaal label="Uit te betalen per maand" cents={uitkomst.uitbetaling.value} />
        ) : (
          <Bontotaal label="Uit te betalen" cents="nog niet te zeggen" />
        )}
      </Bon>
      {uitkomst.vorm?.value === 'geldlening' && (
        <p className="mdn-panel__lijf">
          <b>Als lening</b> ({uitkomst.vorm.article}). {uitkomst.vorm.says}
        </p>
      )}
      {uitkomst.aanvullingJongere && (
        <p className="mdn-panel__lijf">
          <b>Daarnaast bijzondere bijstand</b> ({uitkomst.aanvullingJongere.article}). {uitkomst.aanvullingJongere.says}
        </p>
      )}
      {uitkomst.ontbreekt.length > 0 && (
        <p className="mdn-melding mdn-melding--warning mdn-som__let">
          <b>Hier ontbreekt iets.</b> {uitkomst.ontbreekt.map((iets) => iets.vraag || iets.naam).join(' ')}
        </p>
      )}
      {uitkomst.lezingen.length > 0 && (
        <p className="mdn-panel__lijf mdn-xs mdn-mut">
          Lezing van de wet die hier verschil maakte: {uitkomst.lezingen.join('; ')}.
        </p>
      )}
    </>
  );
}
