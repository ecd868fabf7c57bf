namespace Cartography.Values.Tests;

public sealed class ValueEqualityTests
{
    [Fact]
    public void Mixed_numbers_compare_as_doubles()
    {
        Assert.True(ValueEquality.Equal(9007199254740993, 9007199254740992.0));
        Assert.False(ValueEquality.Less(9007199254740992.0, 9007199254740993));
        Assert.True(ValueEquality.LessOrEqual(9007199254740993, 9007199254740992.0));
        Assert.False(ValueEquality.Equal(9007199254740993, 9007199254740992));
        Assert.True(ValueEquality.Equal(0.0, -0.0));
        Assert.False(ValueEquality.Less(-0.0, 0));
    }

    [Fact]
    public void A_null_inside_decides_only_where_nothing_else_does()
    {
        Assert.Null(ValueEquality.Equal(Sample.List(1, Value.Null), Sample.List(1, Value.Null)));
        Assert.False(ValueEquality.Equal(Sample.List(1, Value.Null), Sample.List(2, Value.Null)));
        Assert.False(ValueEquality.Equal(Sample.List(double.NaN, Value.Null), Sample.List(1, Value.Null)));
        Assert.False(ValueEquality.Equal(Sample.List(Value.Null), Sample.List(Value.Null, Value.Null)));
        Assert.False(ValueEquality.Equal(Sample.Map(("a", 1)), Sample.Map(("a", 1), ("b", Value.Null))));
        Assert.False(ValueEquality.Equal(Sample.Map(("a", Value.Null)), Sample.Map(("b", Value.Null))));
        Assert.False(ValueEquality.Equal(Sample.Map(("b", Value.Null), ("a", 1)), Sample.Map(("a", 2), ("b", Value.Null))));
        Assert.Null(ValueEquality.Equal(Sample.Map(("a", Value.Null)), Sample.Map(("a", Value.Null))));
    }

    [Fact]
    public void Lists_compare_item_by_item_until_one_decides()
    {
        Assert.Null(ValueEquality.Less(Sample.List(1, Value.Null), Sample.List(1, 2)));
        Assert.False(ValueEquality.Less(Sample.List(1, Value.Null), Sample.List(0)));
        Assert.False(ValueEquality.Less(Sample.List(Value.Null), Sample.List()));
        Assert.True(ValueEquality.Less(Sample.List(1), Sample.List(1, Value.Null)));
        Assert.Null(ValueEquality.Less(Sample.List(Sample.List(1)), Sample.List(1)));
        Assert.True(ValueEquality.Less(Sample.List(1, Sample.List(1)), Sample.List(2, Value.Null)));
        Assert.Null(ValueEquality.Less(Sample.List(double.NaN), Sample.List(1.0)));
        Assert.Null(ValueEquality.LessOrEqual(Sample.List(1, double.NaN), Sample.List(1, 2)));
        Assert.Null(ValueEquality.Less(Sample.List(1, "a"), Sample.List(1, 2)));
    }

    [Fact]
    public void Maps_compare_by_size_then_keys_then_values()
    {
        Assert.True(ValueEquality.Less(Sample.Map(("a", 2)), Sample.Map(("b", 1))));
        Assert.False(ValueEquality.Less(Sample.Map(("a", 1), ("b", 1)), Sample.Map(("b", 2))));
        Assert.True(ValueEquality.Less(Sample.Map(("b", Value.Null), ("a", 1)), Sample.Map(("a", 2), ("b", 1))));
        Assert.Null(ValueEquality.Less(Sample.Map(("a", Value.Null)), Sample.Map(("a", 1))));
        Assert.Null(ValueEquality.Less(Sample.Map(("a", "x")), Sample.Map(("a", 1))));
    }

    [Fact]
    public void Long_ranges_compare_without_being_walked()
    {
        var range = Value.From(ListValue.Range(1, 1, 1_000_000_000_000));
        var longer = Value.From(ListValue.Range(1, 1, 1_000_000_000_001));

        Assert.True(ValueEquality.Equal(range, Value.From(ListValue.Range(1, 1, 1_000_000_000_000))));
        Assert.True(ValueEquality.Less(range, longer));
        Assert.True(ValueOrder.Compare(range, longer) < 0);
        Assert.True(ValueEquivalence.AreEquivalent(range, Value.From(ListValue.Range(1, 1, 1_000_000_000_000))));
        Assert.Equal(ValueEquivalence.HashOf(Value.From(ListValue.Range(1, 1, 3))), ValueEquivalence.HashOf(Sample.List(1, 2.0, 3)));
    }

    [Fact]
    public void A_value_nested_too_deep_is_refused_instead_of_ending_the_process()
    {
        var deep = Value.Null;

        for (var i = 0; i < 1_000_000; i++)
        {
            deep = Sample.List(deep);
        }

        Assert.Equal(1_000_000, ValueDepth.Of(deep));
        Assert.Equal(ValueFault.Depth, Assert.Throws<ValueException>(() => ValueEquality.Equal(deep, deep)).Fault);
        Assert.Throws<ValueException>(() => ValueOrder.Compare(deep, deep));
        Assert.Throws<ValueException>(() => ValueEquality.Less(deep, deep));
        Assert.Throws<ValueException>(() => ValueEquivalence.AreEquivalent(deep, deep));
        Assert.Throws<ValueException>(() => ValueEquivalence.HashOf(deep));
        Assert.Throws<ValueException>(() => ValueText.Of(deep));
        Assert.NotEmpty(ValueDescription.Of(deep));
        Assert.True(ValueSize.Of(deep) > 48_000_000);
        Assert.False(ValueEquality.Equal(deep, 1));
        Assert.False(ValueEquality.Equal(deep, Sample.List(1)));
    }

    [Fact]
    public void Nesting_up_to_the_limit_is_walked()
    {
        var one = Value.From(1);
        var two = Value.From(1.0);

        for (var i = 0; i < ValueDepth.Limit; i++)
        {
            one = i % 2 == 0 ? Sample.List(one) : Sample.Map(("k", one));
            two = i % 2 == 0 ? Sample.List(two) : Sample.Map(("k", two));
        }

        Assert.True(ValueEquality.Equal(one, two));
        Assert.Equal(0, ValueOrder.Compare(one, two));
        Assert.True(ValueEquivalence.AreEquivalent(one, two));
        Assert.Equal(ValueEquivalence.HashOf(one), ValueEquivalence.HashOf(two));
        Assert.True(ValueText.Of(one).Length > ValueDepth.Limit);
    }

    [Fact]
    public void A_list_that_holds_itself_twice_at_each_level_has_a_size_that_saturates()
    {
        var list = Sample.List(1);

        for (var i = 0; i < 100; i++)
        {
            list = Sample.List(list, list);
        }

        Assert.True(ValueSize.Of(list) > 1L << 60);
        Assert.Throws<ValueException>(() => ValueEquality.Equal(list, list));
        Assert.Throws<ValueException>(() => ValueOrder.Compare(list, list));
        Assert.Throws<ValueException>(() => ValueEquivalence.HashOf(list));
        Assert.Throws<ValueException>(() => ValueText.Of(list));
        Assert.False(ValueEquality.Equal(list, Sample.List(1, 2)));
    }
}
