import { useMemo, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components/ComboBox';
import { Text } from 'react-aria-components/Text';
import { ChevronsUpDown } from 'lucide-react';
import { cx } from '../cx.ts';
import { controlClass } from './Field.tsx';
import fieldStyles from './Field.module.css';
import styles from './ComboBox.module.css';

export interface ComboOption {
  readonly key: string;
  readonly name: string;
  /** Searched too, not shown: synonyms, brand names. */
  readonly words?: string | undefined;
  /** A second line. */
  readonly detail?: string | undefined;
}

export interface ComboBoxProps {
  readonly label: string;
  readonly hideLabel?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly options: readonly ComboOption[];
  readonly value: string | null;
  readonly onChange: (key: string | null) => void;
  readonly className?: string | undefined;
  readonly disabled?: boolean | undefined;
}

/** The options whose name or words hold every typed word; names that begin with it come first. */
export function findOptions(options: readonly ComboOption[], typed: string): readonly ComboOption[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return options;
  const words = wanted.split(/\s+/);
  const found = options.filter((option) => {
    const text = `${option.name} ${option.words ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const begins = (option: ComboOption) => (option.name.toLowerCase().startsWith(wanted) ? 0 : 1);
  return found.toSorted((a, b) => begins(a) - begins(b));
}

/** Found by typing, from a catalogue: arrow keys, screen readers and touch are React Aria's. */
export function ComboBox(props: ComboBoxProps) {
  const chosen = props.options.find((option) => option.key === props.value);
  const [typed, setTyped] = useState(chosen?.name ?? '');
  const items = useMemo(
    () =>
      (typed === chosen?.name ? props.options : findOptions(props.options, typed)).map((option) => ({
        ...option,
        id: option.key,
      })),
    [props.options, typed, chosen],
  );
  return (
    <AriaComboBox
      className={cx(fieldStyles.field, props.className)}
      selectedKey={props.value}
      isDisabled={props.disabled ?? false}
      onSelectionChange={(key) => {
        setTyped(props.options.find((option) => option.key === key)?.name ?? '');
        props.onChange(key === null ? null : String(key));
      }}
      inputValue={typed}
      onInputChange={setTyped}
      items={items}
      allowsEmptyCollection
      menuTrigger="focus"
    >
      <Label className={props.hideLabel ? 'visually-hidden' : (fieldStyles.label ?? '')}>{props.label}</Label>
      <div className={styles.box}>
        <Input className={controlClass ?? ''} placeholder={props.placeholder ?? ''} />
        <AriaButton className={styles.open ?? ''}>
          <ChevronsUpDown aria-hidden="true" size={18} />
        </AriaButton>
      </div>
      <Popover className={styles.popover ?? ''}>
        <ListBox<ComboOption & { id: string }>
          className={styles.list ?? ''}
          renderEmptyState={() => 'Nothing of that name.'}
        >
          {(option) => (
            <ListBoxItem className={styles.option ?? ''} textValue={option.name}>
              <Text slot="label">{option.name}</Text>
              {option.detail && (
                <Text slot="description" className={styles.detail ?? ''}>
                  {option.detail}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
