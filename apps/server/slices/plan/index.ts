export { assignCoach } from './coaches.ts';
export { planWegen } from './routes.ts';
export { herbouwPlan, laatstePlanVan, openStappenVan, plankolommen, planstapNamen } from './store.ts';
export { eigenPlannen } from './weergave.ts';
