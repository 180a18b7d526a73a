import { useId } from 'react';
import type { Key } from 'react-aria-components';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { Shape } from '@/lib/model/index.ts';
import css from './ChipGroup.module.css';
import { ShapeIcon, UiIcon } from './Icon.tsx';

export interface Chip<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly shape?: Shape;
}

export interface ChipGroupProps<Id extends string> {
  /** The question the chips answer. */
  readonly label: string;
  /** Leaves the question to a heading that already stands there; screen readers still hear it. */
  readonly labelHidden?: boolean;
  readonly chips: readonly Chip<Id>[];
  readonly selected: readonly Id[];
  /** `one`: choosing another lets go of the first, tapping again lets go of it; `many`: each for itself. */
  readonly mode?: 'one' | 'many';
  readonly onChange: (selected: Id[]) => void;
}

/** Answers to tap. A chosen chip has a tick, so that colour is not the only sign. */
export function ChipGroup<Id extends string>(props: ChipGroupProps<Id>) {
  const { label, labelHidden = false, chips, selected, mode = 'one', onChange } = props;
  const id = useId();
  return (
    <div className={css.group}>
      <span id={id} className={labelHidden ? css.hidden : css.label}>
        {label}
      </span>
      <ToggleButtonGroup
        aria-labelledby={id}
        className={css.chips ?? ''}
        selectionMode={mode === 'one' ? 'single' : 'multiple'}
        selectedKeys={selected}
        onSelectionChange={(keys: Set<Key>) => onChange(chips.map((chip) => chip.id).filter((one) => keys.has(one)))}
      >
        {chips.map((chip) => (
          <ToggleButton key={chip.id} id={chip.id} className={css.chip ?? ''}>
            {({ isSelected }) => (
              <>
                {isSelected ? (
                  <UiIcon sign="check" size="small" />
                ) : (
                  chip.shape && <ShapeIcon shape={chip.shape} size="small" />
                )}
                <span>{chip.label}</span>
              </>
            )}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
