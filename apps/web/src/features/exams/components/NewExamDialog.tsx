import { useState, type FormEvent } from 'react';
import { useQuery } from '@tanstack/react-query';
import { messageOf } from '../../../api/index.ts';
import { Button, Dialog, Notice, NumberField, Select, toast, Toggle } from '../../../design/index.ts';
import { casesQuery, levelOptions, profileOptions } from '../../cases/index.ts';
import { checkExam, emptyExam, type ExamForm, type ExamFormErrors } from '../exam-form.ts';
import { membersQuery, useCreateExam } from '../exams.queries.ts';
import styles from '../ExamPages.module.css';

export function NewExamDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const [form, setForm] = useState<ExamForm>(emptyExam);
  const [errors, setErrors] = useState<ExamFormErrors>({});
  const cases = useQuery({ ...casesQuery, enabled: isOpen });
  const members = useQuery({ ...membersQuery, enabled: isOpen });
  const create = useCreateExam();
  const problem = create.error ?? cases.error ?? members.error;
  const close = () => {
    setForm(emptyExam);
    setErrors({});
    create.reset();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const checked = checkExam(form);
    setErrors('errors' in checked ? checked.errors : {});
    if ('errors' in checked) return;
    create.mutate(checked.body, {
      onSuccess: () => {
        toast('The sitting is set up.');
        close();
      },
    });
  };
  return (
    <Dialog isOpen={isOpen} onClose={close} title="Set up a sitting">
      <form className={styles.form} onSubmit={submit} noValidate>
        {problem && (
          <div className={styles.whole}>
            <Notice tone="error" title="That did not work" live>
              {messageOf(problem)}
            </Notice>
          </div>
        )}
        <Select
          className={styles.whole}
          label="Case"
          hint="The candidate does not see its name."
          value={form.case}
          error={errors.case}
          options={[
            { key: '', name: 'Choose a case' },
            ...(cases.data ?? []).map((each) => ({ key: each.id, name: each.title })),
          ]}
          onChange={(value) => setForm({ ...form, case: value })}
        />
        <Select
          className={styles.whole}
          label="Candidate"
          value={form.candidate}
          options={[
            { key: '', name: 'Whoever opens it first' },
            ...(members.data ?? []).map((each) => ({ key: each.id, name: `${each.name} (${each.email})` })),
          ]}
          onChange={(candidate) => setForm({ ...form, candidate })}
        />
        <Select
          label="Level"
          value={form.level}
          options={levelOptions}
          onChange={(level) => setForm({ ...form, level })}
        />
        <Select
          label="Practice profile"
          value={form.profile}
          options={profileOptions.map(({ key, name }) => ({ key: String(key), name }))}
          onChange={(profile) => setForm({ ...form, profile })}
        />
        <NumberField
          label="Time"
          unit="minutes"
          value={form.minutes}
          error={errors.minutes}
          onChange={(minutes) => setForm({ ...form, minutes })}
        />
        <NumberField
          label="Extra time"
          unit="minutes"
          hint="An accommodation; it is added to the time."
          value={form.extraMinutes}
          error={errors.extraMinutes}
          onChange={(extraMinutes) => setForm({ ...form, extraMinutes })}
        />
        <div className={styles.whole}>
          <Toggle
            label="The candidate may pause"
            hint="An accommodation."
            checked={form.pauseAllowed}
            onChange={(pauseAllowed) => setForm({ ...form, pauseAllowed })}
          />
        </div>
        <div className={styles.whole}>
          <Button variant="accent" type="submit" busy={create.isPending} wide>
            Set up the sitting
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
