import { maakBrief } from '@meedoen/casework/brief';
import { nederlandseIban, testBsn } from '@meedoen/casework/identificatie';
import { registerEigenMelding } from '@meedoen/contract/aanvraag';
import { announceMaatregel, registerGedraging } from '@meedoen/contract/afstemming';
import { startVoorstel } from '@meedoen/contract/besluit';
import { startRun } from '@meedoen/contract/betaalrun';
import { receiveBezwaar } from '@meedoen/contract/bezwaar';
import type { AnyRoute } from '@meedoen/contract/routes';
import { importUwvMeldingen } from '@meedoen/contract/uwvmelding';
import { uuidv7 } from '../platform/database/index.ts';
import { hashVan } from '../platform/sleutels/index.ts';
import { briefgegevens, verstuurBrief } from '../slices/brief/index.ts';
import { metBedrag } from './bedrag.ts';
import { begrotinginvoer, begrotingvragen, eenBegroting } from './begrotingproef.ts';
import { BELEIDSINVOER, metVoorstel } from './beleidsproef.ts';
import { groepsproef } from './bijeenkomstproef.ts';
import { BOETEINVOER, metBoete } from './boeteproef.ts';
import { doelgroepinvoer, doelgroepwaarden, metDoelgroepen } from './doelgroepproef.ts';
import { alleenstaandeMetAdres, metBeleid, metFeiten, metRecht, opgegeven, VERORDENING } from './dossier.ts';
import { INSTRUMENTINVOER, processInzetAls, stelVoor } from './instrumentproef.ts';
import { ketenproef } from './ketenproef.ts';
import { KLACHTINVOER, maakKlacht } from './klachtproef.ts';
import { metMandaat, ORGANISATIE_ROUTES } from './mandaat.ts';
import { eenNazorg, NAZORGINVOER } from './nazorgproef.ts';
import { eenOntheffing, ONTHEFFINGINVOER } from './ontheffingproef.ts';
import { eenPlan, PLANINVOER } from './planproef.ts';
import { PDF, uwvBestand } from './proefbestand.ts';
import { metBetaling } from './proefbetaling.ts';
import { MET_REDEN, VASTE_INVOER, VRAGEN } from './proefinvoer.ts';
import type { Proefomgeving, Proefuitvoerder } from './proefomgeving.ts';
import { eenRapportage } from './rapportageproef.ts';
import { eenOntvangst } from './schuld.ts';
import { metSignaal, SIGNAALINVOER, signaalbestand } from './signaalproef.ts';
import { eenAanvraag, eenWerkgever, maakSubsidie, maakWerkgever } from './subsidieproef.ts';
import { metVariant, VARIANT_ROUTES } from './variant.ts';
import { VERHAALINVOER, zaakTussen } from './verhaalproef.ts';
import { eenAfspraak, eenRegeling, eenVordering } from './vordering.ts';

/** One call of a route with everything in it that is valid. */
export interface Proefaanroep {
  readonly params?: Record<string, string>;
  readonly query?: Record<string, unknown>;
  readonly body?: unknown;
  readonly inhoud?: Uint8Array;
}

const FEIT = { vanaf: null, totEnMet: null, bron: 'medewerker', gecontroleerd: false };
const GEHEIM = 'het geheim van de gedeelde pagina van';

/** One resident of Veenrade with a thing of every kind: what each path of the API needs to be called for real. */
export interface Toegangsproef {
  readonly persoon: string;
  /** Somebody without a right, who applies. */
  readonly nieuw: string;
  readonly naam: string;
  /** A valid call of a route about this resident; makes anew what a call uses up. */
  aanroep(route: AnyRoute): Promise<Proefaanroep>;
}

/** @param uitvoerder where the resident lives; @param gemeente its CBS code */
export async function toegangsproef(
  proef: Proefomgeving,
  uitvoerder: Proefuitvoerder,
  gemeente: string,
  naam: string,
): Promise<Toegangsproef> {
  const persoon = await proef.persoon({ uitvoerder, gemeente, naam });
  const nieuw = await proef.persoon({ uitvoerder, gemeente, naam: `${naam} zonder dossier` });
  await metFeiten(proef, persoon, uitvoerder, gemeente, [
    ...alleenstaandeMetAdres('1990-05-05', gemeente),
    opgegeven('rekening', { iban: nederlandseIban('TEST', 44_444), tenaamstelling: naam }, '2026-01-01'),
  ]);
  const { id: recht } = await metRecht(proef, persoon, uitvoerder, gemeente, '2026-08-01', ['2026-09', '2026-10']);

  await metBeleid(proef, uitvoerder, { afstemming: VERORDENING });
  await metDoelgroepen(proef, uitvoerder, [gemeente]);

  const aanvrager = await proef.alsInwoner(nieuw, uitvoerder);
  const als = (rol: 'inkomensconsulent' | 'betaalbeheer' | 'coach') =>
    proef.alsMedewerker(uitvoerder.medewerkers[rol], uitvoerder);
  const consulent = await als('inkomensconsulent');
  const betaler = await als('betaalbeheer');
  const coach = await als('coach');
  const eigen = { uitvoerder: uitvoerder.id, gemeente, persoon };
  const nu = () => proef.klok.nu();
  const uwvBsn = testBsn(9_000 + (Number(gemeente) % 100));

  async function rij(tabel: string, waarden: Record<string, unknown>): Promise<string> {
    const id = uuidv7();
    await proef.systeem(
      (tx) => tx`insert into ${tx(tabel)} ${tx({ id, ...eigen, ...waarden } as Record<string, string>)}`,
    );
    return id;
  }
  const bestand = () =>
    rij('bestand', {
      naam: 'a.pdf',
      type: 'application/pdf',
      grootte: PDF.length,
      sha256: Buffer.alloc(32),
      inhoud: Buffer.from(PDF),
      aangemaakt_op: nu(),
    });
  const feit = async (soort: string) => {
    const [gevonden] = await proef.systeem(
      (tx) => tx<{ id: string }[]>`select id from feit where persoon = ${persoon} and soort = ${soort}`,
    );
    return gevonden?.id ?? '';
  };
  let collegas = 0;
  const collegadossier = () => {
    collegas += 1;
    return proef.persoon({ uitvoerder, gemeente, naam: `${naam} van hier ${collegas}`, collega: true });
  };
  const brief = () =>
    proef.systeem(async (tx) => {
      const door = { nu: nu(), vandaag: proef.klok.vandaag() };
      const wie = { id: persoon, uitvoerder: uitvoerder.id, gemeente };
      const uitstel = { oudeDatum: '2026-12-14', nieuweDatum: '2026-12-28', nietDoorAanvrager: true } as const;
      const gegevens = await briefgegevens(tx, wie, 'A. Proef', door);
      const model = maakBrief('uitstelbericht', {
        ...gegevens,
        ...uitstel,
        reden: 'De bank.',
        bijlagen: ['Overzicht'],
      });
      return (await verstuurBrief(tx, model, wie, door)).id;
    });
  let verstuurd = 900_000;
  const nieuwKenmerk = () => {
    verstuurd += 1;
    return `BS-2026-${verstuurd}`;
  };
  /** A besluit that went out, to object to. */
  const bestreden = async () => {
    const body = { soort: 'beeindigen', recht, ingangsdatum: '2026-12-01' } as const;
    const { id } = (await consulent(startVoorstel, { body })).body;
    await proef.systeem(
      (tx) => tx`update besluit set status = 'bekendgemaakt', kenmerk = ${nieuwKenmerk()},
        bekendgemaakt_op = '2026-11-20', bezwaar_tot = '2027-01-04' where id = ${id}`,
    );
    return id;
  };
  const bezwaar = async () => {
    const body = {
      besluit: await bestreden(),
      gronden: 'Het klopt niet.',
      kanaal: 'brief',
      ontvangenOp: '2026-11-23',
      commissie: false,
    } as const;
    return (await consulent(receiveBezwaar, { params: { persoonId: persoon }, body })).body.id;
  };
  const run = async () => {
    const { body } = await betaler(startRun, {
      body: { soort: 'dag', betaaldag: '2026-11-26', gemeenten: [gemeente] },
    });
    await metBetaling(proef, body.id, { ...eigen, recht, naam });
    return body.id;
  };
  const groep = groepsproef(proef, coach, gemeente, persoon);
  const keten = ketenproef(proef, uitvoerder, gemeente, persoon);
  let laatsteWerkgever: { readonly id: string; readonly iban: string } | undefined;
  const waarden: Readonly<Record<string, (route: string) => Promise<string> | string>> = {
    persoonId: () => persoon,
    rechtId: () => recht,
    aanvraagId: async () => (await aanvrager(registerEigenMelding, { body: { geldNodigNu: false } })).body.id,
    documentId: bestand,
    ontheffingId: () => eenOntheffing(proef, consulent, persoon),
    afstemmingId: async () => {
      const body = { gedraging: { soort: 'uniform', onderdeel: 'h' }, datum: '2026-11-20', omschrijving: 'Kwam niet.' };
      const { id } = (await consulent(registerGedraging, { params: { persoonId: persoon }, ruw: body })).body;
      await consulent(announceMaatregel, { params: { afstemmingId: id }, body: { zienswijzeTot: '2026-12-31' } });
      return id;
    },
    besluitId: async () => {
      const body = { soort: 'beeindigen', recht, ingangsdatum: '2026-12-01' } as const;
      const { id } = (await consulent(startVoorstel, { body })).body;
      return id;
    },
    signaalId: () => metSignaal(consulent, persoon),
    boeteId: () => metBoete(consulent, persoon),
    rapportageId: async (route) => (await eenRapportage(proef, uitvoerder, gemeente, route)).id,
    halfjaar: async (route) => (await eenRapportage(proef, uitvoerder, gemeente, route)).halfjaar,
    begrotingId: () => eenBegroting(proef, uitvoerder, gemeente),
    verhaalId: () => zaakTussen(proef, uitvoerder, gemeente, nieuw, persoon),
    bezwaarId: bezwaar,
    klachtId: () => maakKlacht(consulent, persoon),
    planId: () => eenPlan(coach, persoon),
    nazorgId: () => eenNazorg(coach, persoon),
    ...doelgroepwaarden(proef, coach, uitvoerder, gemeente, persoon),
    ...groep.waarden,
    ...keten.waarden,
    inzetId: async () => {
      const { id } = (await stelVoor(coach, persoon, 'mantelzorg')).body;
      await processInzetAls(coach, id, { command: 'grantInzet' });
      return id;
    },
    loonkostensubsidieId: async () => (await maakSubsidie(consulent, persoon)).id,
    werkgeverId: async () => {
      laatsteWerkgever = await maakWerkgever(consulent);
      return laatsteWerkgever.id;
    },
    feitId: () => feit('rekening'),
    runId: run,
    regelId: async () =>
      rij('betaalregel', { run: await run(), recht, naam, specificatie: {}, status: 'berekend', aandacht: 'kijk' }),
    briefId: brief,
    poststukId: async () =>
      rij('poststuk', {
        persoon: null,
        afzender: 'onbekend',
        onderwerp: 'Post',
        bestand: await bestand(),
        ontvangen_op: '2026-11-24',
      }),
    taakId: () => rij('taak', { soort: 'taak', titel: 'Bel', ontstaan_uit: 'proef', aangemaakt_op: nu() }),
    delingId: () => deling(uuidv7()),
    lijstId: async () => {
      const id = uuidv7();
      const lijst = { uitvoerder: uitvoerder.id, opgesteld_op: '2026-11-24', status: 'opgesteld', op: nu() };
      const inhoud = { regels: [], soorten: [], aantal: 0 };
      await proef.systeem((tx) => tx`insert into bewaarlijst ${tx({ id, ...lijst, inhoud: tx.json(inhoud) })}`);
      return id;
    },
    bedragId: () => metBedrag(proef),
    regelingId: () => eenRegeling(proef, uitvoerder, gemeente, persoon),
    mandaatId: () => metMandaat(proef, uitvoerder, gemeente),
    gemeente: async () => gemeente,
    vorderingId: () => eenVordering(proef, uitvoerder, gemeente, persoon),
    ontvangstId: () => eenOntvangst(proef, uitvoerder, gemeente),
    variantId: () => metVariant(proef, uitvoerder, gemeente),
    pakketCode: async () => `eigen-${gemeente}`,
    beleidsvoorstelId: () => metVoorstel(proef, uitvoerder, gemeente),
    belangId: async () => {
      const wie = await proef.medewerker(uitvoerder, 'ketenpartner');
      const id = uuidv7();
      await proef.systeem(
        (tx) =>
          tx`insert into belang ${tx({
            ...{ id, uitvoerder: uitvoerder.id, medewerker: wie, relatie: 'ouder', status: 'ingevoerd' },
            ...{
              bsn_hash: proef.omgeving.sleutels.zoekhash(testBsn(78)),
              ingevoerd_door: uitvoerder.medewerkers.beheerder,
              ingevoerd_op: nu(),
            },
          })}`,
      );
      return id;
    },
    dossierId: collegadossier,
    leveringId: async () => {
      const query = { naam: 'a.json' };
      const inhoud = uwvBestand(uuidv7(), gemeente, uwvBsn);
      return (await consulent(importUwvMeldingen, { query, inhoud })).body.id;
    },
    toewijzingId: async () => {
      const id = uuidv7();
      const { inkomensconsulent: wie, teamleider: door } = uitvoerder.medewerkers;
      const waarover = { uitvoerder: uitvoerder.id, gemeente, persoon: await collegadossier() };
      await proef.systeem(
        (tx) => tx`insert into dossiertoewijzing ${tx({ id, ...waarover, medewerker: wie, door, op: nu() })}`,
      );
      return id;
    },
    vertegenwoordigingId: async () => {
      const waarde = { soort: 'machtiging', naam: `Kantoor ${uuidv7()}`, omvang: ['inzien'] };
      const bewijs = await bestand();
      const vast = { bron: 'medewerker', gecontroleerd: true, bewijs } as const;
      await metFeiten(proef, persoon, uitvoerder, gemeente, [
        { ...opgegeven('vertegenwoordiging', waarde, '2026-01-01'), ...vast },
      ]);
      const [gevonden] = await proef.systeem(
        (tx) => tx<{ id: string }[]>`select id from vertegenwoordiging where bewijs = ${bewijs}`,
      );
      return gevonden?.id ?? '';
    },
    vanaf: () => '2026-07-01',
    maand: () => '2026-10',
    dag: async () => {
      const pdf = await bestand();
      await proef.systeem(
        (tx) =>
          tx`insert into printbestand ${tx({ uitvoerder: uitvoerder.id, gemeente, dag: '2026-11-20', pdf, index: tx.json([]) })} on conflict do nothing`,
      );
      return '2026-11-20';
    },
  };
  const deling = (geheim: string) =>
    rij('deling', {
      ...{ pagina: 'specificatie', onderwerp: recht, maand: '2026-10' },
      geheim_hash: hashVan(geheim),
      tot: new Date(nu().getTime() + 86_400_000),
      op: nu(),
    });
  await deling(`${GEHEIM} ${naam}`);

  const bodies: Readonly<Record<string, () => unknown>> = {
    ...KLACHTINVOER,
    ...PLANINVOER,
    ...NAZORGINVOER,
    ...doelgroepinvoer(gemeente),
    ...groep.invoer,
    ...keten.invoer,
    ...BOETEINVOER,
    ...INSTRUMENTINVOER,
    ...ONTHEFFINGINVOER,
    ...SIGNAALINVOER,
    ...VERHAALINVOER,
    registerWerkgever: eenWerkgever,
    editWerkgever: () => ({ ...eenWerkgever(), reden: 'De werkgever gaf dit door.' }),
    checkWerkgeverrekening: () => ({ iban: laatsteWerkgever?.iban ?? '' }),
    requestLoonkostensubsidie: async () => eenAanvraag((await maakWerkgever(consulent)).id),
    ...VASTE_INVOER,
    startVoorstel: () => ({ soort: 'wijzigen', recht, ingangsdatum: '2026-11-01' }),
    sharePagina: () => ({ pagina: 'specificatie', onderwerp: recht, maand: '2026-10' }),
    registerGebeurtenis: () => ({ soort: 'detentie', persoon, op: '2026-11-20', reden: 'Bericht' }),
    submitBezwaar: async () => ({ besluit: await bestreden(), gronden: 'Het klopt niet.' }),
    receiveBezwaar: async () => ({
      besluit: await bestreden(),
      gronden: 'Het klopt niet.',
      kanaal: 'brief',
      ontvangenOp: '2026-11-23',
    }),
    reassignAanvraag: () => ({ behandelaar: uitvoerder.tweedeConsulent, reden: 'Verlof' }),
    registerMelding: () => ({ persoon: nieuw, gemeente, bron: 'balie', gemeldOp: '2026-11-24', geldNodigNu: false }),
    startRun: () => ({ soort: 'dag', betaaldag: '2026-11-26', gemeenten: [gemeente] }),
    filePost: () => ({ persoon }),
    openDeling: () => ({ geheim: `${GEHEIM} ${naam}` }),
    recordFeit: () => ({ ...FEIT, soort: 'contactgegevens', waarde: { email: 'anna@post.example' } }),
    enterBelang: async () => ({
      medewerker: await proef.medewerker(uitvoerder, 'coach'),
      relatie: 'kind',
      bsn: testBsn(77),
    }),
    assignCollegadossier: () => ({ medewerker: uitvoerder.tweedeConsulent }),
    ...VARIANT_ROUTES,
    ...begrotinginvoer(gemeente),
    ...BELEIDSINVOER,
    ...ORGANISATIE_ROUTES(gemeente),
    registerPersoon: () => ({ bsn: '999990019', gemeente, reden: 'Balie' }),
    searchInzagedossiers: () => ({ naam }),
    searchPersonen: () => ({ naam, doel: 'recht-op-bijstand' }),
    handOver: () => ({
      van: uitvoerder.medewerkers.inkomensconsulent,
      naar: uitvoerder.tweedeConsulent,
      vanaf: '2026-11-24',
      totEnMet: null,
      reden: 'Verlof',
    }),
    registerVertegenwoordiging: async () => ({
      soort: 'machtiging',
      organisatie: `Kantoor ${uuidv7()}`,
      omvang: ['inzien'],
      vanaf: '2026-11-24',
      totEnMet: null,
      bewijs: await bestand(),
    }),
    proposeEigenRegeling: () => eenAfspraak(proef, uitvoerder, gemeente, persoon),
    draftRegeling: () => eenAfspraak(proef, uitvoerder, gemeente, persoon),
  };

  const vragen: Readonly<Record<string, object>> = { ...VRAGEN, ...begrotingvragen(gemeente) };
  const inhouden: Readonly<Record<string, () => Uint8Array>> = {
    importUwvMeldingen: () => uwvBestand(uuidv7(), gemeente, uwvBsn),
    importSignalen: () => signaalbestand(uuidv7(), uwvBsn),
  };

  return {
    persoon,
    nieuw,
    naam,
    async aanroep(route) {
      const namen = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, each = '']) => each);
      const params: Record<string, string> = {};
      for (const each of namen) {
        const waarde = await waarden[each]?.(route.naam);
        if (!waarde) throw new Error(`no value for {${each}} of ${route.naam}`);
        params[each] = waarde;
      }
      // a resident sees a besluit once it was made known, and only then is there a rekenbewijs
      if (['readBesluit', 'readRekenbewijs', 'readBesluitkantelpunten'].includes(route.naam)) {
        await proef.systeem(
          (tx) => tx`
          update besluit set status = 'bekendgemaakt', bekendgemaakt_op = '2026-11-24', vastgesteld_op = ${nu()} where id = ${params.besluitId ?? ''}`,
        );
      }
      const body =
        (await bodies[route.naam]?.()) ??
        (MET_REDEN.includes(route.naam) ? { reden: 'Proef' } : route.body ? {} : undefined);
      return {
        params,
        ...(vragen[route.naam] ? { query: { ...vragen[route.naam] } } : {}),
        ...(body === undefined ? {} : { body }),
        ...(route.ontvangt ? { inhoud: inhouden[route.naam]?.() ?? PDF } : {}),
      };
    },
  };
}
