export { assignCoach } from './coaches.ts';
export { planWegen } from './routes.ts';
export { herbouwPlan, laatstePlanVan, plankolommen } from './store.ts';
export { eigenPlannen } from './weergave.ts';
