import { gelijk, t, teksten } from './tekst.ts';

/** Why somebody gets this amount, from the outcome of the law. */
export const redenteksten = teksten('redenen', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    alleenstaande: t(
      'Je hebt geen partner. Daarom krijg je het bedrag voor iemand alleen.',
      'U hebt geen partner. Daarom krijgt u het bedrag voor iemand alleen.',
      'You have no partner. That is why you get the amount for a single person.',
    ),
    alleenstaandeOuder: t(
      'Je hebt geen partner en zorgt voor je kind. Daarom krijg je het bedrag voor een alleenstaande ouder.',
      'U hebt geen partner en zorgt voor uw kind. Daarom krijgt u het bedrag voor een alleenstaande ouder.',
      'You have no partner and care for your child. That is why you get the amount for a single parent.',
    ),
    gehuwd: t(
      'Je woont samen met je partner. Daarom krijgen jullie samen één bedrag.',
      'U woont samen met uw partner. Daarom krijgt u samen één bedrag.',
      'You live with your partner. That is why you get one amount together.',
    ),
    kostendelers: t(
      'In je huis delen {aantal} volwassenen de kosten. Daarom is het bedrag per persoon lager.',
      'In uw huis delen {aantal} volwassenen de kosten. Daarom is het bedrag per persoon lager.',
      'In your home {aantal} adults share the costs. That is why the amount per person is lower.',
    ),
    geenInkomen: t('Je hebt geen ander inkomen.', 'U hebt geen ander inkomen.', 'You have no other income.'),
    inkomen: t(
      'Je hebt {inkomen} inkomen in deze maand. Dat telt mee.',
      'U hebt {inkomen} inkomen in deze maand. Dat telt mee.',
      'You have {inkomen} income in this month. That counts.',
    ),
    inkomenVrij: t(
      'Je hebt {inkomen} inkomen in deze maand. Daarvan mag je {vrij} houden.',
      'U hebt {inkomen} inkomen in deze maand. Daarvan mag u {vrij} houden.',
      'You have {inkomen} income in this month. Of that you may keep {vrij}.',
    ),
    vermogenMag: t(
      'Je hebt {vermogen} spaargeld en bezit. Dat mag: de grens is {grens}.',
      'U hebt {vermogen} spaargeld en bezit. Dat mag: de grens is {grens}.',
      'You have {vermogen} in savings and possessions. That is allowed: the limit is {grens}.',
    ),
    leeftijd: t(
      'Bijstand van de gemeente is er vanaf 18 jaar. Heb je de leeftijd voor AOW? Dan helpt de SVB je.',
      'Bijstand van de gemeente is er vanaf 18 jaar. Hebt u de leeftijd voor AOW? Dan helpt de SVB u.',
      'Social assistance starts at 18. Have you reached the state pension age? Then the SVB helps you.',
    ),
    verblijf: t(
      'Je hebt nu geen verblijfsrecht waarmee je bijstand kunt krijgen.',
      'U hebt nu geen verblijfsrecht waarmee u bijstand kunt krijgen.',
      'You now have no right of residence with which you can get social assistance.',
    ),
    buitenland: t(
      'Je woont niet in Nederland, of je was langer weg dan mag.',
      'U woont niet in Nederland, of u was langer weg dan mag.',
      'You do not live in the Netherlands, or you were away longer than allowed.',
    ),
    detentie: t(
      'Je zit vast. In die tijd krijg je geen bijstand.',
      'U zit vast. In die tijd krijgt u geen bijstand.',
      'You are in prison. During that time you do not get social assistance.',
    ),
    studie: t(
      'Je bent jonger dan 27. Je kunt een opleiding volgen en daar geld voor krijgen.',
      'U bent jonger dan 27. U kunt een opleiding volgen en daar geld voor krijgen.',
      'You are under 27. You can follow a course and get money for that.',
    ),
    'inrichting-onder-21': t(
      'Je bent jonger dan 21 en woont in een instelling. Dan krijg je geen bijstand.',
      'U bent jonger dan 21 en woont in een instelling. Dan krijgt u geen bijstand.',
      'You are under 21 and live in an institution. Then you do not get social assistance.',
    ),
    inkomenTeHoog: t(
      'Je inkomen is hoog genoeg. Het is niet lager dan het bedrag om van te leven.',
      'Uw inkomen is hoog genoeg. Het is niet lager dan het bedrag om van te leven.',
      'Your income is high enough. It is not lower than the amount to live on.',
    ),
    vermogenTeHoog: t(
      'Je hebt te veel spaargeld en bezit: {vermogen}. De grens is {grens}.',
      'U hebt te veel spaargeld en bezit: {vermogen}. De grens is {grens}.',
      'You have too much in savings and possessions: {vermogen}. The limit is {grens}.',
    ),
    vermogenTeHoogZonderBedrag: t(
      'Je hebt meer spaargeld en bezit dan mag.',
      'U hebt meer spaargeld en bezit dan mag.',
      'You have more savings and possessions than allowed.',
    ),
    zoektermijn: t(
      'Je bent jonger dan 27. Dan zoek je na je melding eerst 4 weken naar werk of een opleiding.',
      'U bent jonger dan 27. Dan zoekt u na uw melding eerst 4 weken naar werk of een opleiding.',
      'You are under 27. Then you first look for work or a course for 4 weeks.',
    ),
    'voor-melding': t(
      'Je had je in deze tijd nog niet bij ons gemeld.',
      'U had zich in deze tijd nog niet bij ons gemeld.',
      'You had not yet reported to us at that time.',
    ),
    'buiten-toekenning': t(
      'In deze tijd was je bijstand nog niet begonnen of al gestopt.',
      'In deze tijd was uw bijstand nog niet begonnen of al gestopt.',
      'At that time your social assistance had not started yet or had already ended.',
    ),
    onttrekking: t(
      'Je hebt een straf die je nog niet hebt uitgezeten. In die tijd krijg je geen bijstand.',
      'U hebt een straf die u nog niet hebt uitgezeten. In die tijd krijgt u geen bijstand.',
      'You still have to serve a sentence. During that time you do not get social assistance.',
    ),
    dienstplicht: t(
      'Je bent in dienst. Het leger zorgt dan voor je inkomen.',
      'U bent in dienst. Het leger zorgt dan voor uw inkomen.',
      'You are doing military service. The army then provides your income.',
    ),
    werkstaking: t(
      'Je hebt te weinig geld door een staking. Dan krijg je geen bijstand.',
      'U hebt te weinig geld door een staking. Dan krijgt u geen bijstand.',
      'You have too little money because of a strike. Then you do not get social assistance.',
    ),
    schuldenlast: t(
      'Je vraagt bijstand om schulden te betalen. Daar is bijstand niet voor.',
      'U vraagt bijstand om schulden te betalen. Daar is bijstand niet voor.',
      'You ask for social assistance to pay debts. Social assistance is not meant for that.',
    ),
    uitreiziger: t(
      'Wij hebben een melding van de politie of de veiligheidsdienst. Daarom krijg je geen bijstand.',
      'Wij hebben een melding van de politie of de veiligheidsdienst. Daarom krijgt u geen bijstand.',
      'We have a report from the police or the security service. That is why you do not get social assistance.',
    ),
    'onbetaald-verlof': t(
      'Jij of je partner heeft onbetaald verlof. Daardoor is er te weinig geld. Dan krijg je geen bijstand.',
      'U of uw partner heeft onbetaald verlof. Daardoor is er te weinig geld. Dan krijgt u geen bijstand.',
      'You or your partner have unpaid leave. That is why there is too little money. Then you do not get social assistance.',
    ),
    'volgt-onderwijs-niet': t(
      'Je bent jonger dan 27. Je kunt naar school, en je doet dat niet.',
      'U bent jonger dan 27. U kunt naar school, en u doet dat niet.',
      'You are under 27. You can go to school, and you do not.',
    ),
    'wil-niet-meewerken': t(
      'Je bent jonger dan 27. Je wilt niet doen wat nodig is om werk te vinden.',
      'U bent jonger dan 27. U wilt niet doen wat nodig is om werk te vinden.',
      'You are under 27. You do not want to do what is needed to find work.',
    ),
    overleden: gelijk('Degene die de bijstand kreeg, is overleden.', 'The person who got social assistance has died.'),
  },
});
