package org.zhner.bench;

/** Tags the news once, so that a whole process can be measured from outside. Argument: the engine. */
final class OneArticle {
    private OneArticle() {}

    public static void main(String[] arguments) {
        int names = Engines.open(arguments[0]).tag(News.ARTICLE).mentions().size();
        System.out.println(arguments[0] + " found " + names + " names in " + News.CHARACTERS + " characters");
    }
}
