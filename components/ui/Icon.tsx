import type { Cluster, Provenance, Shape } from '@/lib/model/index.ts';
import {
  CLUSTER_DRAWINGS,
  type Drawing,
  PROVENANCE_DRAWINGS,
  SHAPE_DRAWINGS,
  TRAIL_DRAWING,
  UI_DRAWINGS,
  type UiSign,
} from './drawings.ts';
import css from './Icon.module.css';

interface IconProps {
  readonly size?: 'small' | 'normal' | 'large';
}

/** A drawing in the colour of the text around it. Words always stand beside it, so it is hidden from screen readers. */
export function Icon({ drawing, size = 'normal' }: IconProps & { readonly drawing: Drawing }) {
  return (
    <svg className={css.icon} data-size={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {drawing.line !== undefined && <path className={css.line} d={drawing.line} />}
      {drawing.fill !== undefined && <path className={css.fill} d={drawing.fill} />}
    </svg>
  );
}

export function UiIcon({ sign, ...rest }: IconProps & { readonly sign: UiSign }) {
  return <Icon drawing={UI_DRAWINGS[sign]} {...rest} />;
}

/** What kind of experience it is. */
export function ShapeIcon({ shape, ...rest }: IconProps & { readonly shape: Shape }) {
  return <Icon drawing={SHAPE_DRAWINGS[shape]} {...rest} />;
}

export function ClusterIcon({ cluster, ...rest }: IconProps & { readonly cluster: Cluster }) {
  return <Icon drawing={CLUSTER_DRAWINGS[cluster]} {...rest} />;
}

export function ProvenanceIcon({ provenance, ...rest }: IconProps & { readonly provenance: Provenance }) {
  return <Icon drawing={PROVENANCE_DRAWINGS[provenance]} {...rest} />;
}

/** Skilltrail's own sign. */
export function TrailIcon(props: IconProps) {
  return <Icon drawing={TRAIL_DRAWING} {...props} />;
}
