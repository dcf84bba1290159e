export { assignCoach, coachesVan } from './coaches.ts';
export { leesMensen } from './mensen.ts';
export { planWegen } from './routes.ts';
export {
  herbouwPlan,
  laatstePlanVan,
  openPlanVan,
  openStappenVan,
  plankolommen,
  plannenVan,
  planstapNamen,
} from './store.ts';
export { eigenPlannen } from './weergave.ts';
