// The words in which people ask what became of a place.

import { key } from "../text.js";

// said of a place and of nothing else: Bình Dương sáp nhập, Bắc Kạn bây giờ thuộc tỉnh nào
export const FATE = new Set(
  "sau sap nhap hop nhat moi cu nay bay gio thuoc ve truoc doi ten hien vao dau voi con khong thanh gi la nao tach gop o da duoc bi the nhung day ai ra sao co nhu gom bao ghep chung cung lai ca khi ngay may nhieu thay goi dang ton tai xoa giai bo mat chuyen sang chia nhan them h lau roi hay chua tu va ban cap ket thuc het nua cua xua"
    .split(" ")
    .map(key),
);
export const OF_PLACES = new Set(
  "tinh thanh pho tp huyen quan xa phuong thi noi dia ban".split(" ").map(key),
);
