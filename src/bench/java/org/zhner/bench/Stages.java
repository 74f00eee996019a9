package org.zhner.bench;

import java.util.ArrayList;
import java.util.List;
import org.zhner.lexicon.CountryTable;
import org.zhner.lexicon.KnowledgeTable;
import org.zhner.model.ModelBundle;
import org.zhner.script.ScriptNormalizer;
import org.zhner.tag.CompiledLabeller;
import org.zhner.tag.CompiledSegmenter;
import org.zhner.tag.Mention;
import org.zhner.tag.NameFinder;
import org.zhner.tag.Segmenter;
import org.zhner.tag.Sentence;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/** zhner's stages one by one, on the compiled models, each line a section. */
final class Stages {
    private final ScriptNormalizer scripts = ScriptNormalizer.load();
    private final Segmenter segmenter;
    private final NameFinder finder;

    Stages(ModelBundle models) {
        segmenter = CompiledSegmenter.open(models.table("segmenter"));
        finder = new NameFinder(
                CompiledLabeller.open(models.table("names")),
                CountryTable.load(models.file("countries"), scripts::simplify),
                KnowledgeTable.load(models.file("knowledge"), scripts::simplify));
    }

    AlignedText normalize(String text) {
        return scripts.normalize(text).text();
    }

    List<Sentence> segment(AlignedText text) {
        List<Sentence> sentences = new ArrayList<>();
        int section = 0;
        for (Span line : ConvertedLines.lines(text.normalised())) {
            sentences.addAll(segmenter.segment(text, section++, line));
        }
        return sentences;
    }

    List<Mention> find(AlignedText text, List<Sentence> sentences) {
        return finder.find(text, sentences);
    }
}
