import { Moon, Sun, SunMoon } from 'lucide-react';
import { announce, IconButton } from '../design/index.ts';
import { chooseTheme, themes, useTheme, type Theme } from './theme.ts';

const shown: Record<Theme, { icon: typeof Sun; name: string }> = {
  auto: { icon: SunMoon, name: 'as the device' },
  light: { icon: Sun, name: 'day' },
  dark: { icon: Moon, name: 'night' },
};

export function ThemeSwitch() {
  const theme = useTheme();
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto';
  const Icon = shown[theme].icon;
  return (
    <IconButton
      label={`Theme: ${shown[theme].name}. Change to ${shown[next].name}`}
      onClick={() => {
        chooseTheme(next);
        announce(`Theme: ${shown[next].name}`);
      }}
    >
      <Icon aria-hidden="true" />
    </IconButton>
  );
}
