using FsCheck;
using FsCheck.Fluent;

namespace Cartography.Values.Tests;

public sealed class OrderProperties
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(3_000);

    [Fact]
    public void The_order_is_the_same_from_both_sides() => Check(
        Pairs(), pair => Math.Sign(ValueOrder.Compare(pair.One, pair.Two)) == -Math.Sign(ValueOrder.Compare(pair.Two, pair.One)));

    [Fact]
    public void The_order_is_transitive() => Check(Triples(), triple =>
    {
        Value[] sorted = [triple.One, triple.Two, triple.Three];
        Array.Sort(sorted, ValueOrder.Instance);
        return ValueOrder.Compare(sorted[0], sorted[1]) <= 0
            && ValueOrder.Compare(sorted[1], sorted[2]) <= 0
            && ValueOrder.Compare(sorted[0], sorted[2]) <= 0;
    });

    [Fact]
    public void A_value_ties_with_itself() => Check(Pairs(), pair => ValueOrder.Compare(pair.One, pair.One) == 0);

    [Fact]
    public void What_is_the_same_has_one_hash() => Check(
        Pairs(), pair => !ValueEquivalence.AreEquivalent(pair.One, pair.Two) || ValueEquivalence.HashOf(pair.One) == ValueEquivalence.HashOf(pair.Two));

    [Fact]
    public void Sameness_holds_from_both_sides_and_along_a_chain() => Check(Triples(), triple =>
        ValueEquivalence.AreEquivalent(triple.One, triple.Two) == ValueEquivalence.AreEquivalent(triple.Two, triple.One)
        && (!ValueEquivalence.AreEquivalent(triple.One, triple.Two)
            || !ValueEquivalence.AreEquivalent(triple.Two, triple.Three)
            || ValueEquivalence.AreEquivalent(triple.One, triple.Three)));

    [Fact]
    public void Less_agrees_with_the_order() => Check(Pairs(), pair =>
        ValueEquality.Less(pair.One, pair.Two) != true || ValueOrder.Compare(pair.One, pair.Two) < 0);

    [Fact]
    public void Less_or_equal_is_less_or_equal() => Check(Pairs(), pair =>
        ValueEquality.LessOrEqual(pair.One, pair.Two) != true
        || ValueEquality.Less(pair.One, pair.Two) == true
        || ValueEquality.Less(pair.Two, pair.One) != true);

    [Fact]
    public void Equality_is_the_same_from_both_sides() => Check(
        Pairs(), pair => ValueEquality.Equal(pair.One, pair.Two) == ValueEquality.Equal(pair.Two, pair.One));

    private static Gen<(Value One, Value Two)> Pairs() =>
        from one in Arbitrary.Values
        from two in Gen.OneOf(Arbitrary.Values, Gen.Constant(one))
        select (one, two);

    private static Gen<(Value One, Value Two, Value Three)> Triples() =>
        from one in Arbitrary.Values
        from two in Gen.OneOf(Arbitrary.Values, Gen.Constant(one))
        from three in Gen.OneOf(Arbitrary.Values, Gen.Constant(two))
        select (one, two, three);

    private static void Check<T>(Gen<T> gen, Func<T, bool> property) => Prop.ForAll(gen.ToArbitrary(), property).Check(Many);
}
