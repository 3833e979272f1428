using System;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Linq;
using Xunit;

namespace TextMe.Tests.Validation;

/// <summary>Each check, called as generated code calls it, against the attribute it stands for.</summary>
public sealed class DataAnnotationsTests
{
    private static readonly string?[] s_texts = [null, "", " ", "\t\r\n", "a", "ab", "abc", "0501234567", "a\n", "\na", "aXb", "\U0001F600", "שלום", new string('x', 65)];

    private static readonly int[] s_numbers = [int.MinValue, -1, 0, 1, 2, 5, 9, 10, 11, int.MaxValue];

    [Fact]
    public void Required_means_the_same()
    {
        foreach (string? text in s_texts)
        {
            Same(new RequiredAttribute(), text, (ref validator) => validator.Required(!string.IsNullOrWhiteSpace(text), "a"));
            Same(new RequiredAttribute { AllowEmptyStrings = true }, text, (ref validator) => validator.Required(text is not null, "a"));
        }
    }

    [Fact]
    public void Forms_mean_the_same()
    {
        // From what each form is made of, so that many are in order and most are nearly.
        string[] pieces = ["a", "@", "b.c", "http://", "HTTPS://", "ftp:/", "1", "23", "+", "-", " ", "(", ")", ".", "ext.", "ExT", "x", "=", "==", "Zm9v", "4111 1111-1111 1111", "\u0661", "\r", "\n", "\t", "\u00A0", "_"];
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++)
        {
            string? text = i == 0 ? null : string.Concat(Enumerable.Range(0, random.Next(7)).Select(_ => pieces[random.Next(pieces.Length)]));
            Same(new EmailAddressAttribute(), text, (ref validator) => validator.EmailAddress(text, "a"));
            Same(new UrlAttribute(), text, (ref validator) => validator.Url(text, "a"));
            Same(new PhoneAttribute(), text, (ref validator) => validator.Phone(text, "a"));
            Same(new CreditCardAttribute(), text, (ref validator) => validator.CreditCard(text, "a"));
            Same(new Base64StringAttribute(), text, (ref validator) => validator.Base64String(text, "a"));
        }
    }

    [Theory]
    [InlineData("http://a.example/b")]
    [InlineData("ftp://a.example")]
    [InlineData("urn:a")]
    [InlineData("a/b")]
    public void Url_means_the_same_of_a_URI(string text)
    {
        var uri = new Uri(text, UriKind.RelativeOrAbsolute);
        Same(new UrlAttribute(), uri, (ref validator) => validator.Url(uri, "a"));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 2)]
    [InlineData(1, 64)]
    [InlineData(2, 2)]
    [InlineData(3, int.MaxValue)]
    public void Lengths_of_texts_mean_the_same(int min, int max)
    {
        foreach (string? text in s_texts)
        {
            Same(new StringLengthAttribute(max) { MinimumLength = min }, text, (ref validator) => validator.Length(text, min, max, "StringLength", "a"));
            Same(new LengthAttribute(min, max), text, (ref validator) => validator.Length(text, min, max, "Length", "a"));
            Same(new MinLengthAttribute(min), text, (ref validator) => validator.Length(text, min, int.MaxValue, "MinLength", "a"));
            if (max > 0)
            {
                Same(new MaxLengthAttribute(max), text, (ref validator) => validator.Length(text, 0, max, "MaxLength", "a"));
            }
        }
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 3)]
    [InlineData(2, 2)]
    public void Sizes_of_lists_mean_the_same(int min, int max)
    {
        for (int count = 0; count < 5; count++)
        {
            int[] list = Enumerable.Range(0, count).ToArray();
            Same(new LengthAttribute(min, max), list, (ref validator) => validator.Items(list.Length, min, max, "Length", "a"));
            Same(new MinLengthAttribute(min), list, (ref validator) => validator.Items(list.Length, min, int.MaxValue, "MinLength", "a"));
            Same(new MaxLengthAttribute(max), list, (ref validator) => validator.Items(list.Length, 0, max, "MaxLength", "a"));
        }
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Ranges_mean_the_same(bool minExclusive, bool maxExclusive)
    {
        foreach (int number in s_numbers)
        {
            Same(
                new RangeAttribute(1, 10) { MinimumIsExclusive = minExclusive, MaximumIsExclusive = maxExclusive },
                number,
                (ref validator) => validator.Range(number, 1, 10, minExclusive, maxExclusive, "a"));
        }

        foreach (double number in new[] { 1.0, 1.0000001, 9.99, 10, 10.1, 0, -0.0, double.NaN, double.PositiveInfinity, double.NegativeInfinity })
        {
            Same(
                new RangeAttribute(1.0, 10.0) { MinimumIsExclusive = minExclusive, MaximumIsExclusive = maxExclusive },
                number,
                (ref validator) => validator.Range(number, 1.0, 10.0, minExclusive, maxExclusive, "a"));
        }

        var first = new DateTime(2027, 2, 8);
        foreach (int day in s_numbers.Where(number => Math.Abs((long)number) < 100))
        {
            DateTime date = first.AddDays(day);
            Same(
                new RangeAttribute(typeof(DateTime), "2027-02-09", "2027-02-18")
                {
                    MinimumIsExclusive = minExclusive,
                    MaximumIsExclusive = maxExclusive,
                    ParseLimitsInInvariantCulture = true,
                },
                date,
                (ref validator) => validator.Range(date, first.AddDays(1), first.AddDays(10), minExclusive, maxExclusive, "a"));
        }
    }

    [Theory]
    [InlineData("[0-9]+")]
    [InlineData("^[a-z]*$")]
    [InlineData("a|ab")]
    [InlineData(".*")]
    public void Patterns_mean_the_same(string pattern)
    {
        var own = new WirePattern(pattern);
        foreach (string? text in s_texts)
        {
            Same(new RegularExpressionAttribute(pattern), text, (ref validator) => validator.Matches(own, text, "a"));
        }
    }

    [Fact]
    public void Allowed_and_denied_values_mean_the_same()
    {
        foreach (string? text in s_texts)
        {
            Same(new AllowedValuesAttribute("a", "ab"), text, (ref validator) => validator.Allowed(text is "a" or "ab", "a, ab", "a"));
            Same(new DeniedValuesAttribute("a", "ab"), text, (ref validator) => validator.Denied(text is not ("a" or "ab"), "a"));
        }

        foreach (int number in s_numbers)
        {
            Same(new AllowedValuesAttribute(1, 5), number, (ref validator) => validator.Allowed(number is 1 or 5, "1, 5", "a"));
            Same(new DeniedValuesAttribute(1, 5), number, (ref validator) => validator.Denied(number is not (1 or 5), "a"));
        }
    }

    private delegate void Check(ref ConstraintValidator validator);

    private static void Same(ValidationAttribute attribute, object? value, Check check)
    {
        var validator = new ConstraintValidator();
        check(ref validator);
        Assert.True(
            attribute.IsValid(value) == (validator.Count == 0),
            string.Create(CultureInfo.InvariantCulture, $"{attribute.GetType().Name} on '{value}': {validator.Count}"));
        foreach (ConstraintViolation violation in validator.ToList())
        {
            Assert.Equal(attribute.GetType().Name, violation.Rule + "Attribute");
        }
    }

    // The attribute asks for a first match that is the whole text.
}
