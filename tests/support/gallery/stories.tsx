import { type ReactNode, useState } from 'react';
import { PopupView } from '@/components/capture/PopupView.tsx';
import type { PopupEvents, PopupState, Trouble } from '@/components/capture/popup-state.ts';
import { OptionsView } from '@/components/options/OptionsView.tsx';
import type { SiteChoice } from '@/components/options/site-choice.ts';
import { Banner } from '@/components/ui/Banner.tsx';
import { Button, IconButton, LinkButton } from '@/components/ui/Button.tsx';
import { Card } from '@/components/ui/Card.tsx';
import { ChipGroup } from '@/components/ui/ChipGroup.tsx';
import { Dialog } from '@/components/ui/Dialog.tsx';
import { Disclosure } from '@/components/ui/Disclosure.tsx';
import { UI_DRAWINGS, type UiSign } from '@/components/ui/drawings.ts';
import { EmptyState } from '@/components/ui/EmptyState.tsx';
import { ClusterIcon, ProvenanceIcon, ShapeIcon, TrailIcon, UiIcon } from '@/components/ui/Icon.tsx';
import { NoticeRegion } from '@/components/ui/NoticeRegion.tsx';
import { ProvenanceSign } from '@/components/ui/ProvenanceSign.tsx';
import { RadioGroup } from '@/components/ui/RadioGroup.tsx';
import { Select } from '@/components/ui/Select.tsx';
import { SkillZoneTag } from '@/components/ui/SkillZoneTag.tsx';
import { Switch } from '@/components/ui/Switch.tsx';
import { Tabs } from '@/components/ui/Tabs.tsx';
import { TextArea, TextField } from '@/components/ui/TextField.tsx';
import { WelcomeView } from '@/components/welcome/WelcomeView.tsx';
import { clusters } from '@/lib/frameworks/index.ts';
import { CLUSTERS, DEFAULT_SETTINGS, PROVENANCES, SHAPES, type SiteRule } from '@/lib/model/index.ts';
import { course, draft, kept, longest, nothing, shift } from './cast.ts';

const idle = () => {};
const events: PopupEvents = {
  onKeep: idle,
  onVerb: idle,
  onSayMore: idle,
  onOpenTrail: idle,
  onAddSession: idle,
  onAddByHand: idle,
  onDraft: idle,
  onKeepDraft: idle,
  onRule: idle,
  onForgetRule: idle,
  onBack: idle,
  onCopy: idle,
  onDownload: idle,
  onTryAgain: idle,
};
const popup = (state: PopupState, trouble: Trouble | null = null) => (
  <PopupView state={state} trouble={trouble} events={events} />
);

const said = (rule: SiteRule['rule'], type: SiteRule['type'] = null): SiteRule => ({ site: course.site, rule, type });
const choices: readonly SiteChoice[] = (['all', 'courses', 'videos', 'volunteering'] as const).map((id, at) => ({
  id,
  patterns: [],
  count: [0, 226, 12, 92][at] ?? 0,
  examples: ['night.school.example', 'lessons.example', 'museum.example'],
  on: id === 'volunteering',
}));

/** The popup in each of its states. */
export const POPUPS: Readonly<Record<string, ReactNode>> = {
  reading: popup({ kind: 'reading' }),
  found: popup({ kind: 'found', detection: course, rule: null }),
  longest: popup({ kind: 'found', detection: longest, rule: null }),
  kept: popup({ kind: 'kept', experience: { ...kept, verb: 'followed' } }),
  'kept-hand': popup({ kind: 'kept', experience: shift }),
  already: popup({ kind: 'already', experience: kept, sessionAdded: false }),
  'session-added': popup({ kind: 'already', experience: kept, sessionAdded: true }),
  nothing: popup({ kind: 'nothing', detection: nothing, rule: null }),
  ruled: popup({
    kind: 'found',
    detection: { ...course, why: [{ code: 'rule', detail: course.site }] },
    rule: said('is', 'course'),
  }),
  'nothing-said': popup({ kind: 'nothing', detection: nothing, rule: said('not-learning') }),
  never: popup({ kind: 'never', rule: said('never-here') }),
  offer: (
    <PopupView
      state={{ kind: 'found', detection: course, rule: null }}
      trouble={null}
      events={events}
      offer={{ pattern: 'https://green-roof.example/*', choices, onTurn: idle }}
    />
  ),
  forbidden: popup({ kind: 'closed', code: 'page-forbidden' }),
  unreadable: popup({ kind: 'closed', code: 'page-unreadable' }),
  hand: popup({ kind: 'hand', draft, missing: null }),
  'hand-missing': popup({ kind: 'hand', draft, missing: ['title', 'type'] }),
  'hand-filled': popup({
    kind: 'hand',
    draft: { ...draft, title: 'Goalkeeper training for the under tens', type: 'sport' },
    missing: null,
  }),
  trouble: popup(
    { kind: 'hand', draft: { ...draft, title: 'Cooked for the whole street', type: 'home' }, missing: null },
    { code: 'storage-full', text: 'Cooked' },
  ),
};

export function Welcome({ onLanguage }: { readonly onLanguage: (tag: string) => void }) {
  const [recognition, setRecognition] = useState<'off' | 'on' | 'refused'>('off');
  return (
    <WelcomeView
      languages={['en', 'nl']}
      onLanguage={onLanguage}
      recognition={recognition}
      choices={choices}
      onRecognitionOn={() => setRecognition('on')}
      onStart={idle}
    />
  );
}

export function Options() {
  return (
    <OptionsView
      settings={{
        ...DEFAULT_SETTINGS,
        siteRules: [
          { site: 'shop.example', rule: 'not-learning', type: null },
          { site: 'a-very-long-subdomain.of-a-very-long.example', rule: 'is', type: 'volunteering' },
        ],
      }}
      languages={['en', 'nl']}
      recognition={{ state: 'on', choices, own: ['https://*.night.school.example/*'], onTurn: idle }}
      chipFree={2}
      storage={{ experiences: 42, bytes: 2_430_000, persisted: true }}
      version="0.1.0"
      attributions={[
        { name: 'React', by: 'Meta Platforms', licence: 'MIT', address: 'https://react.dev' },
        { name: 'ESCO', by: 'European Commission', licence: 'CC BY 4.0' },
        { name: 'Some list', by: 'Somebody', licence: null },
      ]}
      erased={false}
      onLanguage={idle}
      onTheme={idle}
      onChip={idle}
      onChipEverywhere={idle}
      onForgetRule={idle}
      onErase={idle}
    />
  );
}

/** Every part of the kit on one page. */
export function Kit() {
  const [chips, setChips] = useState<('a' | 'b' | 'c')[]>(['b']);
  const [text, setText] = useState('A box that grows\nwith what is written');
  const [line, setLine] = useState('');
  const [on, setOn] = useState(true);
  const [radio, setRadio] = useState<'x' | 'y'>('x');
  const [tab, setTab] = useState<'one' | 'two'>('one');
  const [asking, setAsking] = useState(location.search.includes('dialog'));
  const zones = clusters.map((cluster) => cluster.zones[0]).filter((zone) => zone !== undefined);
  return (
    <main style={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 24, padding: 16, maxWidth: 900 }}>
      <h1>The kit</h1>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        <Button kind="primary">Keep this course</Button>
        <Button sign="add">Add something</Button>
        <Button kind="danger" sign="bin" onPress={() => setAsking(true)}>
          Erase
        </Button>
        <Button isDisabled>Not now</Button>
        <LinkButton sign="open">Open my trail</LinkButton>
        <IconButton sign="close" label="Close" />
      </div>
      <ChipGroup
        label="What did you do?"
        mode="many"
        chips={[
          { id: 'a', label: 'Helped', shape: 'volunteering' },
          { id: 'b', label: 'Organised it' },
          { id: 'c', label: 'Something much longer than a chip usually is, to see how it breaks' },
        ]}
        selected={chips}
        onChange={setChips}
      />
      <TextField label="One line" hint="A hint." value={line} onChange={setLine} />
      <TextField
        label="One line with a problem"
        value=""
        onChange={idle}
        problem="Write one line about what you did."
      />
      <TextArea label="More room" value={text} onChange={setText} />
      <Switch on={on} onChange={setOn}>
        Notice pages by itself
      </Switch>
      <Switch on={!on} onChange={idle}>
        The other way round
      </Switch>
      <RadioGroup
        label="One of two"
        options={[
          { id: 'x', label: 'The first' },
          { id: 'y', label: 'The second' },
        ]}
        value={radio}
        onChange={setRadio}
      />
      <Select
        label="One of many"
        options={[
          { id: 'x', label: 'The first' },
          { id: 'y', label: 'The second' },
        ]}
        value={radio}
        onChange={setRadio}
      />
      <Disclosure label="Why this?" open>
        <p>Because it was asked for.</p>
      </Disclosure>
      <Banner title="Good to know">Everything stays on this device.</Banner>
      <Banner kind="warning" title="Not stored yet" actions={<Button sign="copy">Copy the text</Button>}>
        There is no room left.
      </Banner>
      <Banner kind="good">Everything is erased.</Banner>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12 }}>
        {PROVENANCES.map((one) => (
          <ProvenanceSign key={one} provenance={one} label={one} />
        ))}
      </div>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        {zones.map((zone) => (
          <SkillZoneTag key={zone.id} cluster={zone.cluster} label={zone.label.en} />
        ))}
        <SkillZoneTag cluster={null} label="In my own words" />
      </div>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12 }}>
        {SHAPES.map((shape) => (
          <ShapeIcon key={shape} shape={shape} size="large" />
        ))}
        {SHAPES.map((shape) => (
          <ShapeIcon key={shape} shape={shape} />
        ))}
        {SHAPES.map((shape) => (
          <ShapeIcon key={shape} shape={shape} size="small" />
        ))}
        {PROVENANCES.map((one) => (
          <ProvenanceIcon key={one} provenance={one} size="large" />
        ))}
        {CLUSTERS.map((one) => (
          <ClusterIcon key={one} cluster={one} />
        ))}
        <TrailIcon size="large" />
        <TrailIcon />
        <TrailIcon size="small" />
        {(Object.keys(UI_DRAWINGS) as UiSign[]).map((sign) => (
          <UiIcon key={sign} sign={sign} size="large" />
        ))}
      </div>
      <Card>
        <h2>A card</h2>
        <p>A sheet of paper on the page.</p>
      </Card>
      <EmptyState title="Nothing here yet" actions={<Button>Add something you did</Button>}>
        <p>What you keep will stand here, newest first.</p>
      </EmptyState>
      <Tabs
        label="Parts"
        tabs={[
          { id: 'one', label: 'Trail', content: 'The trail' },
          { id: 'two', label: 'Skills', content: 'The skills' },
        ]}
        selected={tab}
        onSelect={setTab}
      />
      <Dialog
        kind="alert"
        title="Erase everything for good?"
        open={asking}
        onClose={() => setAsking(false)}
        closeLabel="Close"
        actions={
          <>
            <Button onPress={() => setAsking(false)}>Keep everything</Button>
            <Button kind="danger">Yes, erase everything</Button>
          </>
        }
      >
        <p>This cannot be undone.</p>
      </Dialog>
      <NoticeRegion
        notice={{ id: '1', text: 'Moved to the bin.', undo: idle }}
        undoLabel="Undo"
        closeLabel="Close"
        onClose={idle}
      />
    </main>
  );
}
