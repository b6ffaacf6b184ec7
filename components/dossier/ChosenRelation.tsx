import { type Filters, hashOf } from '../../core/dossier/lookup/route.ts';
import type { RelatedEntity } from '../../core/dossier/relations/relations-around.ts';
import type { Entity } from '../../core/dossier/schema.ts';
import { useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import { Chosen } from './Chosen.tsx';

interface ChosenRelationProps {
  centre: Entity;
  other: RelatedEntity;
  filters: Filters;
  onClose: () => void;
}

/** The facts that name two entities together, and the way to what is around the other one. */
export function ChosenRelation({ centre, other, filters, onClose }: ChosenRelationProps) {
  const t = useMessages();
  return (
    <Chosen
      claims={other.claims.map(({ id }) => id)}
      title={
        <>
          <EntityLink {...centre} /> – <EntityLink {...other} />
        </>
      }
      onClose={onClose}
    >
      <p>
        <a href={hashOf({ view: 'ties', filters: { ...filters, about: other.id } })}>
          {t('dossierAround', visibleText(other.name))}
        </a>
      </p>
    </Chosen>
  );
}

function EntityLink({ id, name }: Pick<Entity, 'id' | 'name'>) {
  return (
    <a href={hashOf({ view: 'entity', id })}>
      <bdi>{visibleText(name)}</bdi>
    </a>
  );
}
