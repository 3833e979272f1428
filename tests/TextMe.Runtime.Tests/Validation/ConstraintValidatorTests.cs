using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading;
using Xunit;

namespace TextMe.Tests.Validation;

public sealed class ConstraintValidatorTests
{
    private static readonly WirePattern s_digits = new("^[0-9]+$");

    [Fact]
    public void A_character_that_cannot_be_carried_is_found_at_every_index_of_every_length()
    {
        for (int length = 1; length <= 80; length++)
        {
            for (int index = 0; index < length; index++)
            {
                foreach ((char character, bool isRefused) in new[] { ('\u0001', true), ('\u001F', true), ('\uDC00', true), ('\uFFFF', true), ('\t', false), ('\uE000', false), ('\uD7FF', false) })
                {
                    var validator = new ConstraintValidator();
                    validator.Text(new string('ש', index) + character + new string('a', length - index - 1), "text");
                    Assert.Equal(isRefused, validator.Count == 1);
                    Assert.True(!isRefused || validator.ToList()[0].Message.Contains($" index {index} ", StringComparison.Ordinal));
                }
            }
        }
    }

    [Fact]
    public void Nothing_is_collected_and_allocated_while_every_constraint_is_met()
    {
        // Code that is not optimised yet boxes inside the framework; the tier-up thread needs calls and time.
        long least = long.MaxValue;
        for (long start = Stopwatch.GetTimestamp(); least > 0 && Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(10); Thread.Sleep(1))
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            var validator = new ConstraintValidator();
            int mark = validator.Count;
            CheckAll(ref validator, "0501234567", 5);
            validator.Prefix(mark, "user");
            validator.Prefix(mark, "phones", 3);
            IReadOnlyList<ConstraintViolation> none = validator.ToList();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            Assert.Same(Array.Empty<ConstraintViolation>(), none);
            Assert.Equal(0, validator.Count);
        }

        Assert.Equal(0, least);
    }

    [Theory]
    [InlineData("", "It is too much.")]
    [InlineData("a/b", "a/b: It is too much.")]
    public void A_violation_of_the_value_itself_is_told_without_a_path(string path, string shown) =>
        Assert.Equal(shown, new ConstraintViolation(path, "Rule", "It is too much.").ToString());

    [Fact]
    public void Null_passes_every_check_of_a_text()
    {
        var validator = new ConstraintValidator();
        validator.Text(null, "a");
        validator.Length(null, 1, 2, "StringLength", "a");
        Assert.Empty(validator.ToList());
    }

    [Fact]
    public void A_violation_has_the_member_the_rule_and_what_is_allowed_but_never_the_value()
    {
        var validator = new ConstraintValidator();
        validator.Text("secret\u0001", "text");
        validator.Required(false, "required");
        validator.Length("secret", 1, 5, "StringLength", "length");
        validator.Length("", 1, int.MaxValue, "MinLength", "least");
        validator.Length("secret", 4, 4, "Length", "exact");
        validator.Items(3, 0, 2, "MaxLength", "list");
        validator.Range(77, 1, 10, false, false, "inside");
        validator.Range(77m, 0.5m, 10m, true, true, "between");
        validator.Matches(s_digits, "secret", "pattern");
        validator.Allowed(false, "live, test", "allowed");
        validator.Denied(false, "denied");
        Assert.Equal(
            [
                "text: Characters: Character U+0001 at index 6 cannot be carried.",
                "required: Required: A value is required.",
                "length: StringLength: The text has 6 characters; allowed: 1 to 5.",
                "least: MinLength: The text has 0 characters; allowed: at least 1.",
                "exact: Length: The text has 6 characters; allowed: exactly 4.",
                "list: MaxLength: The list has 3 items; allowed: 0 to 2.",
                "inside: Range: The value must be at least 1 and at most 10.",
                "between: Range: The value must be more than 0.5 and less than 10.",
                "pattern: RegularExpression: The text must match the pattern ^[0-9]+$",
                "allowed: AllowedValues: The value must be one of: live, test.",
                "denied: DeniedValues: The value is one of those that are not allowed.",
            ],
            validator.ToList().Select(violation => $"{violation.Path}: {violation.Rule}: {violation.Message}"));
        Assert.DoesNotContain(validator.ToList(), violation => violation.ToString().Contains("secret", StringComparison.Ordinal)
            || violation.ToString().Contains("77", StringComparison.Ordinal));
    }

    [Fact]
    public void Messages_are_the_same_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA") { NumberFormat = { NumberDecimalSeparator = "٫", NegativeSign = "minus" } };
            var validator = new ConstraintValidator();
            validator.Range(-9.5, -1.5, 2.5, false, false, "");
            validator.Prefix(0, "list", 1234);
            Assert.Equal("list[1234]: The value must be at least -1.5 and at most 2.5.", Assert.Single(validator.ToList()).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Text_must_be_such_as_both_formats_carry()
    {
        // Not attributes' arguments: those are stored as UTF-8, which has no lone surrogates.
        foreach (string good in new[] { "", "שלום \U0001F600 \t\r\n", "\uFFFD\uD7FF\uE000" })
        {
            var validator = new ConstraintValidator();
            validator.Text(good, "text");
            Assert.Equal(0, validator.Count);
        }

        foreach (string bad in new[] { "\0", "\u001F", "\uFFFE", "\uFFFF", "a\uD83D", "\uDE00\uD83D" })
        {
            var validator = new ConstraintValidator();
            validator.Text(bad, "text");
            Assert.Equal("Characters", Assert.Single(validator.ToList()).Rule);
        }
    }

    [Fact]
    public void Paths_get_the_names_of_what_is_around_them()
    {
        var validator = new ConstraintValidator();
        validator.Required(false, "first");
        int outer = validator.Count;
        validator.Required(false, "");
        int inner = validator.Count;
        validator.Required(false, "username");
        validator.Prefix(inner, "user");
        validator.Required(false, "$/id");
        validator.Prefix(outer, "destinations/phone", 0);
        validator.Prefix(validator.Count, "nothing");
        Assert.Equal(
            ["first", "destinations/phone[0]", "destinations/phone[0]/user/username", "destinations/phone[0]/$/id"],
            validator.ToList().Select(violation => violation.Path));
    }

    [Fact]
    public void A_list_already_given_out_does_not_change()
    {
        var validator = new ConstraintValidator();
        validator.Add("a", "Rule", "Message.");
        IReadOnlyList<ConstraintViolation> first = validator.ToList();
        validator.Add("b", "Rule", "Message.");
        validator.Prefix(0, "x");
        Assert.Equal([new ConstraintViolation("a", "Rule", "Message.")], first);
        Assert.Equal(2, validator.Count);
    }

    private static void CheckAll(ref ConstraintValidator validator, string text, int number)
    {
        validator.Text(text, "a");
        validator.Required(text.Length > 0, "a");
        validator.Length(text, 1, 64, "StringLength", "a");
        validator.Items(3, 1, 5, "Length", "a");
        validator.Range(number, 1, 10, false, true, "a");
        validator.Matches(s_digits, text, "a");
        validator.Allowed(true, "5", "a");
        validator.Denied(true, "a");
    }
}
