import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { LearnerLevel } from '@openward/encounter';
import type { PracticeMode, ProfileKey } from './words.ts';

export interface PracticeChoice {
  readonly slug: string;
  readonly title: string;
  readonly mode: PracticeMode;
  readonly profile: ProfileKey;
  readonly level: LearnerLevel;
  readonly variant?: string;
}

const bedside = () => import('../encounters/index.ts');

/** Fetches the bedside ahead, once somebody is about to press Start. */
export const warmBedside = (): void => void bedside();

/** Opens a new encounter in this browser and goes to the bedside. */
export function useStartPractice() {
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (choice: PracticeChoice) => {
      const { createPractice } = await bedside();
      return createPractice(choice);
    },
    onSuccess: (id) => navigate({ to: '/encounters/$id', params: { id } }),
  });
}
