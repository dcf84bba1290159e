export { assignCoach } from './coaches.ts';
export { planWegen } from './routes.ts';
export { herbouwPlan, laatstePlanVan, openStappenVan, plankolommen, plannenVan, planstapNamen } from './store.ts';
export { eigenPlannen } from './weergave.ts';
