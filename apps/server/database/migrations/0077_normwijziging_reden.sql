-- Why a change of norms was approved although its day had passed: letters then tell of what holds already.
alter table normwijziging add column reden text;
