import { Button, Disclosure, useMedia, SearchField, Select, Toggle, type Option } from '../../../design/index.ts';
import type { PublicCase } from '../cases.queries.ts';
import { countFilters, valuesOf, type Filters } from '../filters.ts';
import { levelNames, minutesText, sentenceCase } from '../words.ts';
import styles from './CaseFilters.module.css';

export interface CaseFiltersProps {
  readonly cases: readonly PublicCase[];
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

const any: Option = { key: '', name: 'Any' };
const lengths = [10, 15, 20, 30, 45];

export function CaseFilters({ cases, filters, onChange }: CaseFiltersProps) {
  const pick = (name: 'specialty' | 'level' | 'setting') => (value: string) => {
    const { [name]: _before, ...rest } = filters;
    onChange(value === '' ? rest : { ...rest, [name]: value });
  };
  const options = (values: readonly string[], nameOf: (value: string) => string = (value) => value) => [
    any,
    ...values.map((value) => ({ key: value, name: nameOf(value) })),
  ];
  const count = countFilters(filters);
  const wide = useMedia('(width >= 720px)');
  const fields = (
    <div className={styles.fields}>
      <Select
        label="Specialty"
        value={filters.specialty ?? ''}
        options={options(
          valuesOf(cases, (each) => each.specialties),
          sentenceCase,
        )}
        onChange={pick('specialty')}
      />
      <Select
        label="Level"
        value={filters.level ?? ''}
        options={[any, ...Object.entries(levelNames).map(([key, name]) => ({ key, name }))]}
        onChange={pick('level')}
      />
      <Select
        label="Setting"
        value={filters.setting ?? ''}
        options={options(valuesOf(cases, (each) => [each.setting]))}
        onChange={pick('setting')}
      />
      <Select
        label="Length"
        value={filters.within ? String(filters.within) : ''}
        options={[any, ...lengths.map((each) => ({ key: String(each), name: `Up to ${minutesText(each)}` }))]}
        onChange={(value) => {
          const { within: _before, ...rest } = filters;
          onChange(value === '' ? rest : { ...rest, within: Number(value) });
        }}
      />
      <Toggle
        label="Clinically reviewed only"
        checked={filters.reviewed === true}
        onChange={(checked) => {
          const { reviewed: _before, ...rest } = filters;
          onChange(checked ? { ...rest, reviewed: true } : rest);
        }}
      />
    </div>
  );
  return (
    <search className={styles.filters} aria-label="Narrow the list of cases">
      <SearchField
        label="Search the cases"
        hideLabel
        placeholder="Search the cases"
        value={filters.q ?? ''}
        onChange={(q) => {
          const { q: _before, ...rest } = filters;
          onChange(q === '' ? rest : { ...rest, q });
        }}
      />
      {wide ? fields : <Disclosure summary={count > 0 ? `Filters (${count} on)` : 'Filters'}>{fields}</Disclosure>}
      {(count > 0 || filters.q) && (
        <Button variant="quiet" size="small" className={styles.clear} onClick={() => onChange({})}>
          Clear all
        </Button>
      )}
    </search>
  );
}
