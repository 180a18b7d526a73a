/** Every part of the interface on one page, to look at: ?story=kit|popups|welcome|options|<popup> &lang=nl &theme=dark */
import '@/components/ui/base.css';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { WordsProvider } from '@/components/hooks/use-words.tsx';
import { applyTheme } from '@/components/ui/apply-theme.ts';
import { loadMessages, type Messages } from '@/lib/i18n/index.ts';
import type { Settings } from '@/lib/model/index.ts';
import { Kit, Options, POPUPS, Welcome } from './stories.tsx';

const asked = new URLSearchParams(location.search);
const story = asked.get('story') ?? 'kit';
applyTheme((asked.get('theme') ?? 'auto') as Settings['theme']);
if (story in POPUPS) document.body.dataset.surface = 'popup';

function Gallery() {
  const [tag, setTag] = useState(asked.get('lang') ?? 'en');
  const [messages, setMessages] = useState<Messages>();
  useEffect(() => {
    loadMessages(tag).then(setMessages);
  }, [tag]);
  if (!messages) return null;
  return (
    <WordsProvider tag={tag} messages={messages}>
      {story === 'kit' && <Kit />}
      {story === 'welcome' && <Welcome onLanguage={setTag} />}
      {story === 'options' && <Options />}
      {POPUPS[story]}
      {story === 'popups' && (
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 16, alignItems: 'start', padding: 16 }}>
          {Object.entries(POPUPS).map(([name, view]) => (
            <div key={name} style={{ width: 360, boxShadow: '0 0 0 1px #8888' }}>
              {view}
            </div>
          ))}
        </div>
      )}
    </WordsProvider>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Gallery />);
