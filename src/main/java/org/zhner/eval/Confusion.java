package org.zhner.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What names of each type were taken for, where the span is right.
 *
 * @param cells gold and found type → count
 * @param missed gold type → required names with no match on their span
 * @param spurious found type → found names with no match on their span
 */
public record Confusion(Map<Cell, Integer> cells, Map<Label, Integer> missed, Map<Label, Integer> spurious) {
    public Confusion {
        cells = Map.copyOf(cells);
        missed = Map.copyOf(missed);
        spurious = Map.copyOf(spurious);
    }

    /** A gold type and the type that was found. */
    public record Cell(Label gold, Label system) {}

    static Confusion of(List<Judgement> judgements) {
        Map<Cell, Integer> cells = new HashMap<>();
        Map<Label, Integer> missed = new TreeMap<>();
        Map<Label, Integer> spurious = new TreeMap<>();
        for (Judgement judgement : judgements) {
            judgement
                    .right()
                    .forEach(right -> add(
                            cells,
                            new Cell(
                                    right.read().label(),
                                    right.system().reading().label())));
            judgement
                    .mistyped()
                    .forEach(pair -> add(
                            cells,
                            new Cell(
                                    pair.gold().reading().label(),
                                    pair.system().reading().label())));
            judgement.missed().stream()
                    .filter(miss -> miss.gold().required())
                    .forEach(miss -> add(missed, miss.gold().reading().label()));
            judgement
                    .spurious()
                    .forEach(found -> add(spurious, found.system().reading().label()));
        }
        return new Confusion(cells, missed, spurious);
    }

    /** How many names of type {@code gold} were found as {@code system}; an empty type is missed or spurious. */
    public int count(Optional<Label> gold, Optional<Label> system) {
        if (gold.isPresent() && system.isPresent()) {
            return cells.getOrDefault(new Cell(gold.get(), system.get()), 0);
        }
        return gold.map(label -> missed.getOrDefault(label, 0))
                .or(() -> system.map(label -> spurious.getOrDefault(label, 0)))
                .orElse(0);
    }

    /** The types that occur on either side. */
    public SortedSet<Label> labels() {
        SortedSet<Label> labels = new TreeSet<>(missed.keySet());
        labels.addAll(spurious.keySet());
        cells.keySet().forEach(cell -> labels.addAll(List.of(cell.gold(), cell.system())));
        return labels;
    }

    private static <K> void add(Map<K, Integer> counts, K key) {
        counts.merge(key, 1, Integer::sum);
    }
}
