using Cartography.GraphDb.Execution;
using Cartography.GraphDb.Functions.Regular;

namespace Cartography.GraphDb.Tests.Functions;

public sealed class JavaRegexTests
{
    [Theory]
    [InlineData("a.c", "abc", true)]
    [InlineData("b", "abc", false)]
    [InlineData("(?i)abc", "ABC", true)]
    [InlineData("a.b", "a\u000Ab", false)]
    [InlineData("(?s)a.b", "a\u000Ab", true)]
    [InlineData("a++", "aaa", true)]
    [InlineData("a++a", "aaa", false)]
    [InlineData("\\Qa.b\\E", "a.b", true)]
    [InlineData("[a-z&&[^m-p]]", "x", true)]
    [InlineData("[a-z&&[^m-p]]", "n", false)]
    [InlineData("\\w", "\u00E9", false)]
    [InlineData("(?U)\\w", "\u00E9", true)]
    [InlineData("\\d", "\u0663", false)]
    [InlineData("(?i)\u00E9", "\u00C9", false)]
    [InlineData("(?iu)\u00E9", "\u00C9", true)]
    [InlineData("\\p{Lower}", "a", true)]
    [InlineData("\\p{Lower}", "\u00E9", false)]
    [InlineData("\\p{javaLowerCase}", "\u00E9", true)]
    [InlineData("\\p{Alpha}", "a", true)]
    [InlineData("\\p{L}", "a", true)]
    [InlineData("\\p{IsLatin}", "a", true)]
    [InlineData("\\p{InGreek}", "\u03B1", true)]
    [InlineData("\\p{IsAlphabetic}", "a", true)]
    [InlineData("(ab)\\1", "abab", true)]
    [InlineData("(?<x>ab)\\k<x>", "abab", true)]
    [InlineData(".", "\U0001F600", true)]
    [InlineData("..", "\U0001F600", false)]
    [InlineData("\\x61", "a", true)]
    [InlineData("\\u0061", "a", true)]
    [InlineData("\\x{1F600}", "\U0001F600", true)]
    [InlineData("\\0141", "a", true)]
    [InlineData("(?x) a \\s b # c", "a b", true)]
    [InlineData("", "", true)]
    [InlineData("a{2}", "aa", true)]
    [InlineData("a\\R", "a\u000D\u000A", true)]
    [InlineData("\\h", "\u0009", true)]
    [InlineData("\\v", "\u000A", true)]
    [InlineData("(?>a|ab)", "ab", false)]
    [InlineData("(?=abc)abc", "abc", true)]
    [InlineData("^a$", "a", true)]
    [InlineData("a$", "a\u000A", false)]
    [InlineData("\\Aa\\z", "a", true)]
    [InlineData("[a\\-b]+", "a-b", true)]
    [InlineData("[]]", "]", true)]
    [InlineData("[]a]", "]", true)]
    [InlineData("[\\^]", "^", true)]
    [InlineData("[[a]b]", "a", true)]
    [InlineData("[^[a]]", "b", true)]
    [InlineData("\\G?a", "a", true)]
    [InlineData(".", "\u0085", false)]
    [InlineData(".", "\u000D", false)]
    [InlineData("(?i)k", "K", true)]
    [InlineData("(?iu)k", "K", true)]
    [InlineData("}", "}", true)]
    [InlineData("(?<!b)a", "a", true)]
    [InlineData("\\e", "e", false)]
    [InlineData("(?i:a)A", "aA", true)]
    [InlineData("a|ab", "ab", true)]
    [InlineData("(?-i)a", "A", false)]
    [InlineData("a\\ b", "a b", true)]
    [InlineData("(?d)a", "a", true)]
    [InlineData("\\s", "\u00A0", false)]
    [InlineData("\\s", "\u000B", true)]
    [InlineData("[a-]", "-", true)]
    [InlineData("[a-c&&b]", "b", true)]
    [InlineData("[&]", "&", true)]
    [InlineData("[a&&]", "&", false)]
    [InlineData("[a&&]", "a", true)]
    [InlineData("[&&a]", "a", true)]
    [InlineData("(?iu)SS", "\u00DF", false)]
    [InlineData("(a)\\2", "aa", false)]
    [InlineData("\\p{Punct}", "_", true)]
    [InlineData("\\p{Punct}", "$", true)]
    [InlineData("\\p{XDigit}", "x", false)]
    [InlineData("\\p{IsL}", "a", true)]
    [InlineData("\\pL", "a", true)]
    [InlineData("\\PL", "1", true)]
    [InlineData("\\p{general_category=Ll}", "a", true)]
    [InlineData("\\p{script=Latin}", "a", true)]
    [InlineData("\\p{block=BasicLatin}", "a", true)]
    [InlineData("\\p{IsLowercase}", "a", true)]
    [InlineData("[\\w&&[^\\d]]", "a", true)]
    [InlineData("[\\w&&[^\\d]]", "1", false)]
    [InlineData("[a][b]", "ab", true)]
    [InlineData("a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false)]
    [InlineData("[^a&&b]", "b", true)]
    [InlineData("[^a&&b]", "c", true)]
    [InlineData("[^a&&b]", "a", true)]
    [InlineData("[^b&&[a-c]]", "a", true)]
    [InlineData("[a-c&&[^b]&&[^c]]", "b", false)]
    [InlineData("[abc&&[b]d]", "b", true)]
    [InlineData("[abc&&[b]d]", "d", false)]
    [InlineData("[a-z&&a-c]", "a", true)]
    [InlineData("[^a-z&&a-c]", "x", true)]
    [InlineData("[$]", "$", true)]
    [InlineData("(?d).", "\u000A", false)]
    [InlineData("(?d).", "\u000D", true)]
    [InlineData("(?m)^a$", "a", true)]
    [InlineData("[\\Qab\\E]", "a", true)]
    [InlineData("[\\Q\\\\E]", "\\", true)]
    [InlineData("\\Qa", "a", true)]
    [InlineData("(?:a){1,2}+", "aa", true)]
    [InlineData("a??", "a", true)]
    [InlineData("\\w\\d", "a1", true)]
    [InlineData("(?i)[A-Z]", "a", true)]
    [InlineData("(?i)[\u00C9]", "\u00E9", false)]
    [InlineData("(?iu)[\u00C9]", "\u00E9", true)]
    [InlineData("(?iu)s", "\u017F", true)]
    [InlineData("\\p{N}", "1", true)]
    [InlineData("\\p{Lt}.", "D\u017E", false)]
    [InlineData("\\cA", "\u0001", true)]
    [InlineData("\\a", "a", false)]
    [InlineData("\\a", "\u0007", true)]
    [InlineData("\\b\\w\\b\\.", "a.", true)]
    [InlineData("\\b.\\b", "\u00E9", true)]
    public void Matches_as_Java_does(string pattern, string text, bool expected) =>
        Assert.Equal(expected, JavaRegex.Compile(pattern, QueryLimits.Default).IsMatch(text));

    [Theory]
    [InlineData("(")]
    [InlineData("[a")]
    [InlineData("a{,2}")]
    [InlineData("[[]")]
    [InlineData("*")]
    [InlineData("a{")]
    [InlineData("a(?#c)b")]
    [InlineData("\\y")]
    [InlineData("(?<1a>a)")]
    [InlineData("(?x)a[ ]b")]
    [InlineData("(?x)a[b #]")]
    [InlineData("\\N{LATIN SMALL LETTER A}")]
    [InlineData("\\X")]
    [InlineData("\\p{Foo}")]
    public void What_is_wrong_or_not_translated_is_refused(string pattern) =>
        Assert.Equal(StatusCodes.SemanticError, Assert.Throws<QueryException>(() => JavaRegex.Compile(pattern, QueryLimits.Default)).Code);

    [Theory]
    [InlineData("(a+)+b")]
    [InlineData("(a|aa)*b")]
    [InlineData("(.*)*x")]
    [InlineData("a*a*a*a*a*a*a*a*b")]
    public void Bombs_run_in_linear_time(string pattern) =>
        Assert.DoesNotMatch(JavaRegex.Compile(pattern, QueryLimits.Default), new string('a', 20_000));

    [Fact]
    public void What_only_backtracking_can_do_is_bounded_in_time()
    {
        var limits = QueryLimits.Default with { RegexTime = TimeSpan.FromMilliseconds(50) };
        var context = Given.Context(limits: limits);

        var exception = Assert.Throws<QueryException>(() => JavaRegex.Matches(new string('a', 40), @"(a+)+\1?b", context));

        Assert.Contains("took longer than", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_nesting_is_refused_not_a_crash()
    {
        Assert.Throws<QueryException>(() => JavaRegex.Compile(new string('(', 20_000), QueryLimits.Default));
        Assert.Throws<QueryException>(() => JavaRegex.Compile(new string('[', 20_000), QueryLimits.Default));
        Assert.Throws<QueryException>(() => JavaRegex.Compile("[" + string.Concat(Enumerable.Repeat("a&&b", 5_000)), QueryLimits.Default));
    }

    [Fact]
    public void Null_on_a_side_gives_null()
    {
        var context = Given.Context();

        Assert.True(JavaRegex.Matches(default, "a", context).IsNull);
        Assert.True(JavaRegex.Matches("a", default, context).IsNull);
    }
}
