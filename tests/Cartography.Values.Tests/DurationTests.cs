namespace Cartography.Values.Tests;

public sealed class DurationTests
{
    [Theory]
    [InlineData("P1Y2M3W4DT5H6M7.8S", "P1Y2M25DT5H6M7.8S")]
    [InlineData("-P1Y", "P-1Y")]
    [InlineData("+P1Y", "P1Y")]
    [InlineData("P+1Y", "P1Y")]
    [InlineData("PT1.5H", "PT1H30M")]
    [InlineData("P1.5Y", "P1Y6M")]
    [InlineData("P1.1D", "P1DT2H24M")]
    [InlineData("p1d", "P1D")]
    [InlineData("P20200102T030405", "P2020Y1M2DT3H4M5S")]
    [InlineData("P2020-01-02", "P2020Y1M2D")]
    [InlineData("PT03:04:05", "PT3H4M5S")]
    [InlineData("PT10:10", "PT10H10M")]
    [InlineData("-P2012-02-02T14:37:21.545", "P-2012Y-2M-2DT-14H-37M-21.545S")]
    [InlineData("PT-1.5S", "PT-1.5S")]
    [InlineData("PT-0.5S", "PT-0.5S")]
    [InlineData("P0.1M", "P3DT1H2M54.599999999S")]
    [InlineData("P0.75M", "P22DT19H51M49.5S")]
    [InlineData("P1.9999M", "P1M30DT10H24M43.0254S")]
    [InlineData("P0.333333333333D", "PT7H59M59.999999971S")]
    [InlineData("PT9223372036854775807S", "PT2562047788015215H30M7S")]
    [InlineData("P1Y-1.5M", "P10M15DT5H14M33S")]
    [InlineData("P1Y-13M", "P-1M")]
    [InlineData("PT1,5S", "PT1.5S")]
    [InlineData("PT25H", "PT25H")]
    [InlineData("P0D", "PT0S")]
    public void Durations_are_read_and_written(string text, string expected) => Assert.Equal(expected, Duration.Parse(text).ToString());

    [Theory]
    [InlineData("P", ValueFault.Syntax)]
    [InlineData("PT", ValueFault.Syntax)]
    [InlineData("1D", ValueFault.Syntax)]
    [InlineData("P1YT", ValueFault.Syntax)]
    [InlineData("P1M1M", ValueFault.Syntax)]
    [InlineData("P1.5Y1M", ValueFault.Syntax)]
    [InlineData("P1W1Y", ValueFault.Syntax)]
    [InlineData("PT1M1H", ValueFault.Syntax)]
    [InlineData("P1H", ValueFault.Syntax)]
    [InlineData("PT.5S", ValueFault.Syntax)]
    [InlineData("PT5.S", ValueFault.Syntax)]
    [InlineData("PT1.1234567891S", ValueFault.Syntax)]
    [InlineData("P2020-001", ValueFault.Syntax)]
    [InlineData("P2020-W01-1", ValueFault.Syntax)]
    [InlineData("P 1D", ValueFault.Syntax)]
    [InlineData("", ValueFault.Syntax)]
    [InlineData("P2020-13-01", ValueFault.Argument)]
    [InlineData("P2020-01-32T00:00:00", ValueFault.Argument)]
    [InlineData("P9223372036854775807D", ValueFault.Argument)]
    [InlineData("PT9223372036854775807H", ValueFault.Argument)]
    [InlineData("P768614336404564651Y", ValueFault.Argument)]
    [InlineData("P99999999999999999999D", ValueFault.Execution)]
    public void What_is_no_duration_is_refused(string text, ValueFault fault) =>
        Assert.Equal(fault, Assert.Throws<ValueException>(() => Duration.Parse(text)).Fault);

    [Theory]
    [InlineData("P1M", 2.5, "P2M15DT5H14M33S")]
    [InlineData("PT0.000000001S", 0.5, "PT0S")]
    [InlineData("P1DT-1S", 0.1, "PT2H23M59.899999999S")]
    [InlineData("P1Y1M", 1.5, "P1Y7M15DT5H14M33S")]
    [InlineData("P1M", double.NaN, "PT0S")]
    public void Fractions_of_a_product_run_down_to_smaller_units(string text, double factor, string expected) =>
        Assert.Equal(expected, Duration.Parse(text).Times(factor).ToString());

    [Theory]
    [InlineData("PT1S", 3, "PT0.333333333S")]
    [InlineData("P10M", 3, "P3M10DT3H29M42S")]
    [InlineData("P1Y", 5, "P2M12DT4H11M38.399999999S")]
    [InlineData("-P1DT1.5S", 2, "PT-12H-0.75S")]
    [InlineData("P1M2DT3.000000004S", 5, "P6DT11H41M49.8S")]
    public void Fractions_of_a_quotient_run_down_to_smaller_units(string text, long divisor, string expected) =>
        Assert.Equal(expected, Duration.Parse(text).DividedBy(divisor).ToString());

    [Fact]
    public void A_result_that_is_too_long_is_refused()
    {
        Assert.Equal("PT2562047788015215H30M7S", Duration.Parse("PT1S").Times(long.MaxValue).ToString());
        Assert.Throws<ValueException>(() => Duration.Parse("PT10S").Times(long.MaxValue));
        Assert.Throws<ValueException>(() => Duration.Parse("P1M").Times(1e300));
        Assert.Throws<ValueException>(() => Duration.Parse("P1M").DividedBy(0.0));
        Assert.Equal(ValueFault.Arithmetic, Assert.Throws<ValueException>(() => Duration.Parse("P1M").DividedBy(0)).Fault);
        Assert.Throws<ValueException>(() => Duration.Parse("PT9223372036854775807S").Plus(Duration.Parse("PT1S")));
    }

    [Fact]
    public void Durations_order_by_average_length()
    {
        string[] inOrder = ["-P1D", "P0D", "PT1S", "PT86400S", "P1D", "P30D", "P1M", "P31D"];
        Assert.Equal(inOrder, inOrder.Reverse().OrderBy(text => Value.From(Duration.Parse(text)), ValueOrder.Instance));
    }
}
