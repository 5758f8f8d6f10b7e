import { useMemo } from 'react';

import { useModels, type PlaygroundModel } from '../api/models.ts';
import { useBroughtAlong } from '../app/use-brought-along.ts';
import { useRequestForm, type RequestFormState } from '../form/use-request-form.ts';
import { ANYTHING, needsOf } from '../pictures/prepare/picture-needs.ts';
import { namedFiles } from '../pictures/prepare/picture-well.tsx';
import type { PictureNeeds } from '../pictures/prepare/plan-picture.ts';
import { useDroppedFiles } from '../pictures/prepare/use-dropped-files.ts';
import { usePictures, type Pictures } from '../pictures/prepare/use-pictures.ts';

/** A form for requests that start from pictures. */
export interface PictureForm {
  readonly form: RequestFormState;
  /** Why it is not known which models there are. */
  readonly modelsError: unknown;
  readonly pictures: Pictures;
  readonly needs: PictureNeeds;
  /** How many pictures the model takes. */
  readonly most: number;
  /** Whether files are being dragged over the page. */
  readonly dragging: boolean;
}

/**
 * Holds the form and the pictures of a view, filled with what its address says, another view hands over, is
 * dropped or pasted, or was there before a reload.
 * @param mostOf how many pictures a model takes; one as long as none is known
 */
export function usePictureForm(
  operation: 'edit' | 'vary',
  mostOf: (model: PlaygroundModel) => number,
): PictureForm {
  const models = useModels();
  const form = useRequestForm(models.data, operation, { keepAs: operation });
  const { model } = form;
  const needs = useMemo(() => (model ? needsOf(model, operation) : ANYTHING), [model, operation]);
  const most = model ? mostOf(model) : 1;
  const pictures = usePictures(needs, most, operation);
  useBroughtAlong(operation, form, pictures.replace);
  const dragging = useDroppedFiles((files) => void pictures.add(namedFiles(files)));
  return { form, modelsError: models.error, pictures, needs, most, dragging };
}
