using System.Threading.Tasks;

namespace Quickstart.Broken;

internal static class Shopping
{
    public static Task<Receipt> BuyAsync(IShop shop) => shop.OrderAsync(new Order { Item = "a red bicycle", Quantity = 100 });
}
